package virtualschool.building;

import org.jooq.codegen.DefaultGeneratorStrategy;
import org.jooq.meta.Definition;

/** Puts the classes of a module's shared views into the module's base package, where other modules may see them. */
public class SharedViewNames extends DefaultGeneratorStrategy {

    @Override
    public String getJavaPackageName(Definition definition, Mode mode) {
        return getTargetPackage();
    }
}
