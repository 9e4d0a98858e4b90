package org.virtualschool.documents.sniffing;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/** @param largest the largest file that people may give us to keep for others to open; the virus scanner must take as much */
@ConfigurationProperties("virtual-school.files")
record FileSettings(@DefaultValue("20MB") DataSize largest) {}
