package nl.inbreng.application.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.inbreng.application.ports.Signatures.Link;
import nl.inbreng.application.ports.Signatures.Pending;
import nl.inbreng.application.views.StoredVoorstel;
import nl.inbreng.application.views.VerzoekLine;
import nl.inbreng.domain.regeling.Gemeente;
import nl.inbreng.domain.regeling.Instrument;
import nl.inbreng.domain.verzoek.Indiener;
import nl.inbreng.domain.verzoek.Kenmerk;
import nl.inbreng.domain.verzoek.Obstacles;
import nl.inbreng.domain.verzoek.Oordeel;
import nl.inbreng.domain.verzoek.Stap;
import nl.inbreng.domain.verzoek.Verzoek;
import nl.inbreng.domain.verzoek.VerzoekNumber;
import org.junit.jupiter.api.Test;

/** The lists that pages show. */
public abstract class RegisterContract {

    private final Gemeente gemeente = Examples.gemeente();

    protected abstract Doors doors();

    @Test void a_line_tells_what_the_page_shows() {
        Verzoek verzoek = stored(Examples.open(gemeente));
        sign(verzoek, 1, true);
        sign(verzoek, 2, false);
        VerzoekLine line = new VerzoekLine(verzoek.kenmerk(), Optional.empty(), Instrument.BURGERAGENDERING, verzoek.edition(), verzoek.rules(),
                Optional.of(verzoek.inhoud().titel()), verzoek.stand(), verzoek.threshold(), 1, verzoek.opened(), verzoek.closes(), Optional.empty(), Optional.empty());
        assertEquals(List.of(line), doors().register().publicLines(gemeente.code()));
    }

    @Test void a_line_of_an_amendement_names_the_version_of_its_raadsvoorstel() {
        StoredVoorstel voorstel = StoredVoorstelIn.fresh(doors(), gemeente).of(doors(), "doc", "a".repeat(64));
        stored(Examples.opened(Examples.draft(gemeente, Examples.sanne(), Examples.amendement(voorstel))));
        stored(Examples.open(gemeente));
        assertEquals(Set.of(Optional.of(voorstel.ref().id()), Optional.empty()), doors().register().publicLines(gemeente.code()).stream().map(VerzoekLine::voorstel).collect(Collectors.toSet()));
    }

    @Test void drafts_withdrawn_ones_and_other_gemeenten_are_not_public() {
        stored(Examples.draft(gemeente));
        Verzoek withdrawn = Examples.open(gemeente);
        withdrawn.take(new Stap.Withdraw(), facts());
        stored(withdrawn);
        stored(Examples.open(Examples.gemeente()));
        assertEquals(List.of(), doors().register().publicLines(gemeente.code()));
    }

    @Test void a_filer_sees_everything_of_their_own_newest_first() {
        Indiener sanne = Examples.sanne();
        Verzoek old = stored(Examples.draft(gemeente, sanne, Examples.agendering()));
        Verzoek fresh = stored(new Verzoek(Examples.kenmerk(), Examples.regeling(gemeente, Instrument.BURGERAGENDERING).header(), sanne,
                Examples.agendering(), Examples.NOW));
        stored(Examples.draft(gemeente));
        assertEquals(List.of(fresh.kenmerk(), old.kenmerk()), kenmerken(doors().register().linesOf(sanne.id())));
    }

    @Test void the_desk_sees_the_nearest_term_first_and_no_term_last() {
        stored(Examples.open(gemeente));
        Verzoek decided = filed(1, Examples.NOW);
        decided.take(new Stap.Decide(new Oordeel(Oordeel.Soort.ONTVANKELIJK, "Alles klopt.", List.of(), List.of())), facts());
        stored(decided);
        Verzoek later = stored(filed(2, Examples.NOW.plus(Duration.ofDays(2))));
        Verzoek sooner = stored(filed(3, Examples.NOW.plus(Duration.ofDays(1))));
        List<VerzoekLine> lines = doors().register().deskLines(gemeente.code());
        assertEquals(List.of(sooner.kenmerk(), later.kenmerk(), decided.kenmerk()), kenmerken(lines));
        assertEquals(sooner.number().map(VerzoekNumber::toString), lines.get(0).number());
        assertEquals(sooner.decideBefore(), lines.get(0).decideBefore());
        assertEquals(List.of(), doors().register().deskLines(Examples.gemeente().code()));
    }

    private Verzoek filed(int sequence, Instant at) {
        Verzoek verzoek = Examples.open(gemeente);
        verzoek.file(new VerzoekNumber(Instrument.BURGERAGENDERING, gemeente.code().substring(2), 2026, sequence), Examples.NEEDED,
                Examples.regeling(gemeente, Instrument.BURGERAGENDERING), at);
        return verzoek;
    }

    private Verzoek stored(Verzoek verzoek) {
        doors().transaction(() -> doors().verzoeken().add(verzoek));
        return verzoek;
    }

    private void sign(Verzoek verzoek, int number, boolean confirm) {
        Link link = new Link(Examples.hex(), Examples.NOW.plusSeconds(60));
        doors().transaction(() -> {
            doors().signatures().add(new Pending(verzoek, Examples.hex(), Examples.signer(number), link, Examples.NOW));
            if (confirm) doors().signatures().confirm(link.digest(), Examples.NOW);
        });
    }

    private static List<Kenmerk> kenmerken(List<VerzoekLine> lines) {
        return lines.stream().map(VerzoekLine::kenmerk).toList();
    }

    private Obstacles.Facts facts() {
        return new Obstacles.Facts(Examples.regeling(gemeente, Instrument.BURGERAGENDERING), Examples.NEEDED, Examples.NOW);
    }
}
