package org.virtualschool.web.forms;

import java.lang.reflect.InvocationTargetException;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.convert.TypeDescriptor;
import org.springframework.core.convert.converter.ConditionalGenericConverter;

/** Reads every module's identifiers out of addresses and forms: a record with one component, a UUID. */
class IdentifierConverter implements ConditionalGenericConverter {

    private static final int WRITTEN_LENGTH = 36;

    @Override
    public Set<ConvertiblePair> getConvertibleTypes() {
        return Set.of(new ConvertiblePair(String.class, Record.class));
    }

    @Override
    public boolean matches(TypeDescriptor source, TypeDescriptor target) {
        var components = target.getType().getRecordComponents();
        return components != null && components.length == 1 && components[0].getType() == UUID.class;
    }

    @Override
    public @Nullable Object convert(@Nullable Object source, TypeDescriptor sourceType, TypeDescriptor targetType) {
        if (source == null || source.toString().isEmpty()) {
            return null;
        }
        if (source.toString().length() != WRITTEN_LENGTH) {
            throw new IllegalArgumentException("Not an identifier");
        }
        try {
            var constructor = targetType.getType().getDeclaredConstructor(UUID.class);
            constructor.setAccessible(true);
            return constructor.newInstance(UUID.fromString(source.toString()));
        } catch (NoSuchMethodException
                | InstantiationException
                | IllegalAccessException
                | InvocationTargetException e) {
            throw new IllegalStateException(targetType + " cannot be made from a UUID", e);
        }
    }
}
