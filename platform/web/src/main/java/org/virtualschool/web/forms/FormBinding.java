package org.virtualschool.web.forms;

import java.util.Locale;
import org.springframework.beans.propertyeditors.StringTrimmerEditor;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.format.FormatterRegistry;
import org.springframework.format.datetime.standard.DateTimeFormatterRegistrar;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.FixedLocaleResolver;

/** The same for every form: spaces around an answer do not count, dates are ISO, failures are told in words. */
@ControllerAdvice
class FormBinding {

    private final ConversionWords words;

    FormBinding(MessageSource messages) {
        this.words = new ConversionWords(messages);
    }

    @InitBinder
    void bind(WebDataBinder binder) {
        binder.registerCustomEditor(String.class, new StringTrimmerEditor(false));
        binder.setBindingErrorProcessor(words);
    }

    @Configuration(proxyBeanMethods = false)
    static class Formats implements WebMvcConfigurer {

        @Override
        public void addFormatters(FormatterRegistry registry) {
            var iso = new DateTimeFormatterRegistrar();
            iso.setUseIsoFormat(true);
            iso.registerFormatters(registry);
            registry.addConverter(new IdentifierConverter());
        }

        @Bean
        LocaleResolver localeResolver() {
            return new FixedLocaleResolver(Locale.UK);
        }
    }
}
