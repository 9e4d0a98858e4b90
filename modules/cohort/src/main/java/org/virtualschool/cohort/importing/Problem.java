package org.virtualschool.cohort.importing;

import java.util.Optional;
import org.virtualschool.cohort.importing.list.Field;

/**
 * What a person should see to. It names no value and no child.
 *
 * @param line in the file; 0 where it concerns no line
 * @param field empty where it concerns the whole line
 * @param held whether something was not taken; otherwise it was taken and is only to be checked
 */
record Problem(int line, Optional<Field> field, String words, boolean held) {}
