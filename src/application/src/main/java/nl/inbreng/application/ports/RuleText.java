package nl.inbreng.application.ports;

/**
 * The text on which an edition rests, as it was written on one day.
 *
 * @param path     by which its reader knows the edition, such as "GM9999-voorbeeldstad/burgeragendering-2026-01-01.yaml"
 * @param gemeente text about the gemeente
 * @param edition  text of the rules
 */
public record RuleText(String path, String gemeente, String edition) {}
