package org.virtualschool.web.page;

import java.io.IOException;
import java.util.List;
import java.util.zip.CRC32;
import org.springframework.core.io.ClassPathResource;

/** Changes when stylesheet or script change, and with nothing else: part of their address, so that browsers may keep them. */
record AssetVersion(String value) {

    static AssetVersion ofClassPath() {
        var sum = new CRC32();
        for (var name : List.of("app.css", "app.js", "session.js", "govuk-frontend.min.js", "htmx.esm.min.js")) {
            try {
                sum.update(new ClassPathResource("static/assets/" + name).getContentAsByteArray());
            } catch (IOException e) {
                throw new IllegalStateException("The page's file " + name + " was not built", e);
            }
        }
        return new AssetVersion(Long.toHexString(sum.getValue()));
    }
}
