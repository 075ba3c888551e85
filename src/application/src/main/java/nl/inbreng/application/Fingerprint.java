package nl.inbreng.application;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import nl.inbreng.application.ports.RuleText;
import nl.inbreng.application.views.Herbasis;
import nl.inbreng.domain.inhoud.Amendement;
import nl.inbreng.domain.revisie.AmendementRevisie;
import nl.inbreng.domain.verzoek.Verzoek;
import nl.inbreng.text.TekstEenheid;

/** SHA-256 in lower-case hexadecimal, by which anybody can check what an amendement was written on and which rules a verzoek rests on. */
public final class Fingerprint {

    private Fingerprint() {}

    /** Of the bytes of a file. */
    public static String of(byte[] file) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException(broken);
        }
    }

    /** Of the rules on which a verzoek rests: both texts, with between them a sign that neither holds. */
    public static String of(RuleText rules) {
        return of((rules.gemeente() + '\0' + rules.edition()).getBytes(StandardCharsets.UTF_8));
    }

    /** Of what an amendement asks: its {@linkplain AmendementRevisie#canonical canonical text} in UTF-8. Supporters sign it. */
    public static String of(Amendement text) {
        return of(AmendementRevisie.canonical(text).getBytes(StandardCharsets.UTF_8));
    }

    /** Of the text that supporters of a verzoek sign now; empty when it has no revisions. */
    public static String signed(Verzoek verzoek) {
        return verzoek.inhoud() instanceof Amendement text ? of(text) : "";
    }

    /** Of what a filer is asked on a newer version: what became of each change there, and the text of that version. */
    public static String of(Herbasis asked, List<TekstEenheid> now) {
        return of((asked.naar() + "\0" + asked.uitkomst() + '\0' + asked.onderdelen() + '\0' + of(now)).getBytes(StandardCharsets.UTF_8));
    }

    /** Of a text: each unit on a line of its own, its number and a space before its words, in UTF-8. */
    public static String of(List<TekstEenheid> text) {
        return of(text.stream().map(unit -> unit.nummer().isEmpty() ? unit.tekst() : unit.nummer() + " " + unit.tekst())
                .collect(Collectors.joining("\n")).getBytes(StandardCharsets.UTF_8));
    }
}
