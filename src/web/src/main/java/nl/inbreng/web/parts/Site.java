package nl.inbreng.web.parts;

import java.util.List;

/**
 * What every page of one gemeente has in common.
 *
 * @param gemeente   name without the word "gemeente", for example "Voorbeeldstad"; empty on a page of no gemeente in particular
 * @param fictief    true for a made-up gemeente; the head of every page then says so
 * @param theme      looks of the gemeente
 * @param root       context path of the application, empty or starting with a slash
 * @param help       where people get help
 * @param account    who is signed in
 * @param navigation entries of the main menu, in order
 */
public record Site(String gemeente, boolean fictief, Theme theme, String root, Help help, Account account, List<NavLink> navigation) {

    /** Keeps its own copy of the menu. */
    public Site {
        navigation = List.copyOf(navigation);
    }

    /** Whose site this is, for the end of a page's title. */
    public String owner() {
        return gemeente.isEmpty() ? "Inbreng" : "Inbreng, gemeente " + gemeente;
    }

    /** Address of a file of the bundle, with its version so that browsers may keep it. */
    public String asset(String file) {
        return root + "/assets/" + file + "?v=" + Bundle.VERSION;
    }
}
