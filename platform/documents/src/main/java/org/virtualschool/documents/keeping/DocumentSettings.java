package org.virtualschool.documents.keeping;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** @param key 32 random bytes in Base64, from the environment of the deployment */
@ConfigurationProperties("virtual-school.documents")
record DocumentSettings(@DefaultValue("") String key) {

    @Override
    public String toString() {
        return "DocumentSettings[redacted]";
    }
}
