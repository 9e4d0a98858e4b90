package org.virtualschool.access.stafflist;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.virtualschool.access.Access;
import org.virtualschool.access.AccessAction;
import org.virtualschool.access.people.GivingAccess;
import org.virtualschool.web.CsvFile;
import org.virtualschool.web.Form;
import org.virtualschool.web.Page;
import org.virtualschool.web.Redirect;
import org.virtualschool.web.Refused;
import org.virtualschool.web.Urls;

/** Bringing in staff from a file: upload, look, confirm. */
@Controller
class StaffListController {

    private final Access access;
    private final GivingAccess giving;
    private final StaffLists lists;

    StaffListController(Access access, GivingAccess giving, StaffLists lists) {
        this.access = access;
        this.giving = giving;
        this.lists = lists;
    }

    @GetMapping("/{authority}/people/import")
    Page ask(@PathVariable String authority) {
        access.require(AccessAction.GIVE_ACCESS);
        return asking(authority, Form.empty());
    }

    /** Headings and nobody: what stands in an example would be invited by somebody who forgets to take it out. */
    @GetMapping("/{authority}/people/import/template")
    ResponseEntity<byte[]> template() {
        access.require(AccessAction.GIVE_ACCESS);
        var name = ContentDisposition.attachment().filename("staff.csv").build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, "text/csv; charset=utf-8")
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .body(CsvFile.of(Column.headings(), Stream.empty()));
    }

    @PostMapping("/{authority}/people/import")
    ModelAndView upload(
            @PathVariable String authority,
            @RequestParam(name = "list", required = false) @Nullable MultipartFile file) {
        access.require(AccessAction.GIVE_ACCESS);
        if (file == null || file.isEmpty()) {
            return refused(authority, "Choose the file with the staff; it must not be empty");
        }
        try {
            var id = lists.upload(access.me(), file.getBytes());
            return Redirect.to(Urls.below(authority, "people", "import", id));
        } catch (UnreadableStaffList unreadable) {
            return refused(authority, words(unreadable));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @GetMapping("/{authority}/people/import/{list}")
    Page preview(@PathVariable String authority, @PathVariable StaffListId list) {
        access.require(AccessAction.GIVE_ACCESS);
        return shown(authority, list, Form.empty());
    }

    @PostMapping("/{authority}/people/import/{list}/confirm")
    ModelAndView confirm(
            @PathVariable String authority,
            @PathVariable StaffListId list,
            @RequestParam(defaultValue = "") String count) {
        access.require(AccessAction.GIVE_ACCESS);
        var expected = count.matches("\\d{1,3}") ? Integer.parseInt(count) : 0;
        try {
            lists.confirm(access.me(), list, expected);
        } catch (Refused changed) {
            return shown(authority, list, Form.empty().withError("", words(changed)))
                    .withErrors();
        }
        return Redirect.to(Urls.below(authority, "invitations"))
                .saying(
                        expected == 1 ? "1 invitation is on its way" : expected + " invitations are on their way",
                        "The link in each works for 14 days, and once.");
    }

    private Page shown(String authority, StaffListId list, Form form) {
        var judgement = lists.preview(access.me(), list);
        return Page.of("access/stafflist/preview", new StaffPreviewPage(authority, list, judgement, form));
    }

    private Page refused(String authority, String words) {
        return asking(authority, Form.empty().withError("list", words)).withErrors();
    }

    private Page asking(String authority, Form form) {
        return Page.of("access/stafflist/upload", new UploadStaffPage(authority, giving.offerBy(access.me()), form));
    }

    private static String words(Refused refused) {
        return Objects.requireNonNullElse(refused.getMessage(), "Choose another file");
    }
}
