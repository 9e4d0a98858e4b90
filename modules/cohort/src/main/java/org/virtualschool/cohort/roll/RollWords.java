package org.virtualschool.cohort.roll;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.virtualschool.cohort.care.CareCodes;
import org.virtualschool.cohort.care.CareCodes.CodeList;
import org.virtualschool.directory.Authorities;
import org.virtualschool.directory.Authority;
import org.virtualschool.directory.AuthorityCode;

/** Codes, fields and authorities in words. */
@Component
class RollWords {

    private static final Map<String, String> FIELDS = Map.ofEntries(
            Map.entry("looked-after-from", "Looked after from"),
            Map.entry("looked-after-to", "Looked after to"),
            Map.entry("placement-start", "Placement start"),
            Map.entry("placement-postcode", "Placement postcode"),
            Map.entry("date-of-birth", "Date of birth"),
            Map.entry("upn", "UPN"));

    private final CareCodes codes;
    private final Authorities authorities;

    RollWords(CareCodes codes, Authorities authorities) {
        this.codes = codes;
        this.authorities = authorities;
    }

    /** The authority's name, or its code if it has none. */
    String authority(AuthorityCode code) {
        return authorities.byCode(code).map(Authority::name).orElse(code.value());
    }

    String legalStatus(String code) {
        return codes.says(CodeList.LEGAL_STATUS, code) + " (" + code + ")";
    }

    String need(String code) {
        return codes.says(CodeList.CATEGORY_OF_NEED, code) + " (" + code + ")";
    }

    String placementType(String code) {
        return codes.says(CodeList.PLACEMENT_TYPE, code) + " (" + code + ")";
    }

    String reasonCeased(String code) {
        return codes.says(CodeList.REASON_CEASED, code);
    }

    /** A field's key as a person says it. */
    String field(String key) {
        var words = FIELDS.get(key);
        if (words != null) {
            return words;
        }
        var plain = key.replace('-', ' ');
        return plain.isEmpty() ? plain : Character.toUpperCase(plain.charAt(0)) + plain.substring(1);
    }
}
