package nl.inbreng.journeys;

import java.net.URI;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What a visitor sees after all redirects.
 *
 * @param visitor who sees it
 * @param status  HTTP status
 * @param address where it is
 * @param html    the page
 */
record Page(Visitor visitor, int status, URI address, Document html) {

    /** The words between header and footer, on one line. */
    String text() {
        return html.select("main").text();
    }

    /** The first heading. */
    String heading() {
        return html.select("h1").text();
    }

    /** The path of the address. */
    String path() {
        return address.getPath();
    }

    /** The value that a field shows. */
    String value(String field) {
        Element control = html.selectFirst("main [name=\"" + field + "\"]");
        if (control == null) {
            throw new AssertionError("no field " + field + " on " + this);
        }
        return control.is("select") ? control.select("option[selected]").attr("value") : control.val();
    }

    /** Follows the first link with this text. */
    Page follow(String link) {
        return html.select("a").stream().filter(each -> each.text().equals(link)).findFirst().map(each -> visitor.open(each.absUrl("href")))
                .orElseThrow(() -> new AssertionError("no link '" + link + "' on " + this));
    }

    /** The form that is sent by the first button with this text. */
    Filling form(String button) {
        return html.select("main button").stream().filter(each -> each.text().equals(button)).findFirst().map(each -> new Filling(this, each))
                .orElseThrow(() -> new AssertionError("no button '" + button + "' on " + this));
    }

    /** Presses a button of a form in which nothing is filled in. */
    Page press(String button) {
        return form(button).press();
    }

    @Override
    public String toString() {
        return status + " " + address + ": " + text();
    }
}
