package nl.inbreng.domain.verzoek;

import nl.inbreng.domain.regeling.Instrument;

/**
 * The formal number of a filed verzoek, such as BA-9999-2026-0001. It also is the text by which the RIS is searched for our documents.
 *
 * @param instrument gives the first letters
 * @param gemeente   four digits of the CBS code
 * @param year       calendar year of filing
 * @param sequence   counted from 1 within gemeente, instrument and year
 */
public record VerzoekNumber(Instrument instrument, String gemeente, int year, int sequence) {

    public VerzoekNumber {
        if (!gemeente.matches("\\d{4}") || sequence < 1) throw new IllegalArgumentException("geen geldig nummer");
    }

    @Override public String toString() {
        return "%s-%s-%d-%04d".formatted(instrument.prefix(), gemeente, year, sequence);
    }
}
