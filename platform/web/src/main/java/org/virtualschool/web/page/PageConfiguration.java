package org.virtualschool.web.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import java.time.Duration;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.virtualschool.tenancy.Tenants;
import org.virtualschool.web.NavigationItem;
import org.virtualschool.web.Viewer;
import org.virtualschool.web.WebSettings;

/** Wires templates, frames and static files. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(WebSettings.class)
class PageConfiguration implements WebMvcConfigurer {

    /** Templates were compiled with their artifacts; each one's class lies in its slice's package. */
    @Bean
    TemplateEngine templates() {
        return TemplateEngine.createPrecompiled(
                null, ContentType.Html, PageConfiguration.class.getClassLoader(), "org.virtualschool");
    }

    @Bean
    AssetVersion assetVersion() {
        return AssetVersion.ofClassPath();
    }

    @Bean
    Frames frames(
            Tenants tenants,
            Viewer viewer,
            ObjectProvider<NavigationItem> items,
            WebSettings settings,
            AssetVersion assets) {
        return new Frames(tenants, viewer, items, settings, assets);
    }

    @Bean
    TemplateViews templateViews(TemplateEngine templates, Frames frames) {
        return new TemplateViews(templates, frames);
    }

    /** The build dates every file alike, so a browser must not go by dates. */
    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/assets/**")
                .addResourceLocations("classpath:/static/assets/")
                .setUseLastModified(false)
                .setCacheControl(CacheControl.maxAge(Duration.ofHours(1)).cachePublic());
    }
}
