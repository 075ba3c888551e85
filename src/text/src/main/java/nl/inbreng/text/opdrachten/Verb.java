package nl.inbreng.text.opdrachten;

import java.util.regex.Pattern;

/** What the words of an action can mean; each is looked for at the start of a word. */
enum Verb {
    DELETE("verwijder|verval|schrap|delet|remov|strike|struck|suppr|repeal|omit|abrog|doorhal|haal|weghal|weggehaal|doorgehaal"),
    REPLACE("vervang|vervong|herschrij|herformul|reformul|rewrit|replac|redig|reecri|luid|substitu|rempla"),
    INSERT("voeg|toegevoeg|ingevoeg|toevoeg|invoeg|bijvoeg|bijgevoeg|tussenvoeg|tussengevoeg|insert|inser|add|ajout|nieuw|new"),
    APPEND("append|complet|aanvul|aangevul|uitbreid|uitgebreid"),
    MOVE("verplaats|move|deplac|renum|vernum"),
    /** Some change of the text that the word does not tell apart. */
    CHANGE("wijzig|gewijzig|aanpas|aangepas|verander|amend|modif|edit|update|bewerk|bijwerk|text|tekst|chang|other|overig|ander|autre|paragra|alinea|lid$"),
    /** Of the opschrift of an artikel. */
    HEADING("kop$|opschrift|heading|intitule"),
    UNIT("unit|eenheid|onderdeel|artikel|article|beslispunt|geheel|gehele|whole|entire|clause|section"),
    WORDS("woord|word|mots?$|zinsne|zinsde|phrase");

    private final Pattern stems;

    Verb(String stems) {
        this.stems = Pattern.compile("^(?:" + stems + ")");
    }

    boolean isIn(String word) {
        return stems.matcher(word).find();
    }
}
