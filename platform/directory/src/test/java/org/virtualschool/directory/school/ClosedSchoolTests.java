package org.virtualschool.directory.school;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.virtualschool.directory.ClosedSchools;
import org.virtualschool.directory.SchoolLink;
import org.virtualschool.directory.SchoolLink.Kind;
import org.virtualschool.directory.Urn;
import org.virtualschool.tenancy.Tenancy;

@ApplicationModuleTest
class ClosedSchoolTests {

    private static final Urn OPEN = new Urn(107_478);

    @Autowired
    private ClosedSchools closed;

    @Test
    void anOpenSchoolIsNotAmongThem() {
        assertThat(Tenancy.asNobody(() -> closed.among(List.of(OPEN)))).isEmpty();
    }

    @Test
    void aSuccessorThatHasClosedTooIsFollowedOn() {
        assertThat(after(100_118))
                .singleElement()
                .satisfies(link -> assertThat(link.school().urn()).isEqualTo(new Urn(143_599)));
    }

    @Test
    void aSplitOffersAllThatItWasSplitInto() {
        assertThat(after(135_721)).extracting(SchoolLink::kind).containsExactly(Kind.SPLIT, Kind.SPLIT);
        assertThat(after(135_721))
                .extracting(link -> link.school().name())
                .containsExactlyInAnyOrder("EKC Sheppey Secondary", "Leigh Academy Minster");
    }

    @Test
    void ofANumberThatNobodyKnowsNothingIsKnown() {
        assertThat(after(999_997)).isEmpty();
    }

    @Test
    void theSchoolsBeforeAreNoneThatFollowed() {
        assertThat(after(107_577))
                .as("the school that became Trinity Academy Halifax")
                .extracting(link -> link.school().urn())
                .containsExactly(new Urn(136_094));
    }

    private List<SchoolLink> after(int urn) {
        var number = new Urn(urn);
        return Tenancy.asNobody(() -> closed.among(List.of(number))).getOrDefault(number, List.of());
    }
}
