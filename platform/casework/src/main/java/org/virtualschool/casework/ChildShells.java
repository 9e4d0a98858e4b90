package org.virtualschool.casework;

import org.virtualschool.audit.ChildId;

/** Makes the shell of a child's page. */
public interface ChildShells {

    /**
     * The shell for this child, after the reader's reach was proved.
     *
     * @param tab path of the tab that is shown, as in {@link org.virtualschool.casework.spi.ChildTab}
     * @throws org.virtualschool.web.NotFound if there is no such child
     */
    ChildShell of(ChildId child, String tab);
}
