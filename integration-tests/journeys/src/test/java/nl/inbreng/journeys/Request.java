package nl.inbreng.journeys;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/**
 * One request of a resident in words alone, from the empty form to the receipt.
 *
 * @param town  where
 * @param filer who writes it
 * @param what  of which instrument
 */
record Request(Town town, Visitor filer, Scenario what) {

    private static final int YOUNG = 15;
    private static final int OLDER = 46;

    /** Fills in the form. @return the review */
    Page written(Page form, String title) {
        Filling filling = form.form("Verder").with("titel", title);
        what.texts().forEach(filling::with);
        return filling.press();
    }

    /** From the review to the public page. */
    Page published(Page review) {
        Filling form = review.form("Publiceer en verzamel steun");
        return (what.gebied().isEmpty() ? form : form.choose("gebied", what.gebied())).press();
    }

    /** Writes and publishes. @return the path of its page */
    String published(String title) {
        return published(written(filer.open("/voorbeeldstad/" + what.word()), title)).path();
    }

    /** Supports and confirms, each of the right age. */
    void support(String verzoek, List<Supporter> residents) {
        residents.forEach(each -> signing(verzoek, each, what.isForTheYoung() ? YOUNG : OLDER).press());
        residents.forEach(each -> town.confirm(town.link(each, 1)));
    }

    /** Signs at an age of more than any for the young. */
    Page signedByAnOlderPerson(String verzoek, Supporter supporter) {
        return signing(verzoek, supporter, OLDER).press();
    }

    /** Writes, publishes, finds support and files. @return the dossier as the griffie opens it */
    Page filed(String title) {
        String verzoek = published(title);
        support(verzoek, Supporter.of(title.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", ""), what.support().others()));
        String number = town.file(filer, verzoek).html().select(".inbreng-receipt strong").text();
        return town.wim().open("/werkblad").follow(number);
    }

    private Filling signing(String verzoek, Supporter supporter, int age) {
        LocalDate born = LocalDate.now().minusYears(age).withDayOfMonth(1);
        return town.signing(verzoek, supporter).with("geboortedatum", born.getDayOfMonth() + "-" + born.getMonthValue() + "-" + born.getYear());
    }
}
