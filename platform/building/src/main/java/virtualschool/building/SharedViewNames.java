package virtualschool.building;

import org.jooq.codegen.DefaultGeneratorStrategy;
import org.jooq.meta.CatalogDefinition;
import org.jooq.meta.Definition;
import org.jooq.meta.SchemaDefinition;

/** Puts the classes of a module's shared views, and nothing else, into the module's base package, where other modules may see them. */
public class SharedViewNames extends DefaultGeneratorStrategy {

    @Override
    public String getJavaPackageName(Definition definition, Mode mode) {
        var frame = definition instanceof SchemaDefinition || definition instanceof CatalogDefinition;
        return frame ? getTargetPackage() + ".db.views" : getTargetPackage();
    }
}
