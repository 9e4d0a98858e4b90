package org.virtualschool.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** A machine that heard no answer asks again: whatever it posts under an authority can be said to be the same request. */
class RepeatedRequestTests {

    private static final String KEY = "Idempotency-Key";
    private static final String API = "/api/v1/{authority}";

    @Test
    void everyPostOfTheInterfaceTakesAKey() {
        var product = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("org.virtualschool");
        var posts = product.stream()
                .filter(type -> type.getName().endsWith("Api") || type.getName().endsWith("Controller"))
                .flatMap(type -> posts(type.reflect()))
                .toList();

        assertThat(posts).hasSizeGreaterThan(4).allMatch(RepeatedRequestTests::takesAKey);
    }

    @Test
    void onePostWithoutAKeyIsFound() {
        assertThat(posts(Planted.class)).hasSize(1).noneMatch(RepeatedRequestTests::takesAKey);
    }

    private static Stream<Method> posts(Class<?> controller) {
        return Stream.of(controller.getDeclaredMethods()).filter(RepeatedRequestTests::isPostOfTheInterface);
    }

    private static boolean isPostOfTheInterface(Method method) {
        var mapping = AnnotatedElementUtils.findMergedAnnotation(method, RequestMapping.class);
        return mapping != null
                && List.of(mapping.method()).contains(RequestMethod.POST)
                && Stream.of(mapping, mapping(method.getDeclaringClass()))
                        .flatMap(each -> each == null ? Stream.empty() : Stream.of(each.path()))
                        .anyMatch(path -> path.startsWith(API));
    }

    private static @Nullable RequestMapping mapping(Class<?> controller) {
        return AnnotatedElementUtils.findMergedAnnotation(controller, RequestMapping.class);
    }

    private static boolean takesAKey(Method post) {
        return Stream.of(post.getParameters())
                .map(parameter -> AnnotatedElementUtils.findMergedAnnotation(parameter, RequestHeader.class))
                .filter(Objects::nonNull)
                .anyMatch(header -> header.name().equals(KEY));
    }

    /** As somebody in a hurry would write it. */
    @RestController
    private static final class Planted {

        @PostMapping("/api/v1/{authority}/planted")
        String once(@RequestParam String what) {
            return what;
        }
    }
}
