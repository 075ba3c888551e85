package nl.inbreng.documents.tagged;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** The judge: veraPDF on both profiles that every formal document claims. */
public final class Vera {

    private static final List<PDFAFlavour> PROFILES = List.of(PDFAFlavour.PDFA_3_A, PDFAFlavour.PDFUA_1);

    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private Vera() { }

    /** Every violated clause with its place; empty when the file is both PDF/A-3a and PDF/UA-1. */
    public static SortedSet<String> violations(byte[] pdf) throws Exception {
        SortedSet<String> violations = new TreeSet<>();
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), PROFILES.getFirst());
             PDFAValidator validator = Foundries.defaultInstance().createValidator(PROFILES)) {
            for (ValidationResult result : validator.validateAll(parser)) {
                if (result.getTotalAssertions() == 0) violations.add("nothing was checked for " + result.getPDFAFlavour());
                for (TestAssertion assertion : result.getTestAssertions()) {
                    if (assertion.getStatus() == TestAssertion.Status.FAILED) {
                        violations.add(result.getPDFAFlavour() + " " + assertion.getRuleId().getClause() + "-"
                                + assertion.getRuleId().getTestNumber() + " " + assertion.getLocation().getContext());
                    }
                }
            }
        }
        return violations;
    }
}
