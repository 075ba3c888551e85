package nl.inbreng.documents;

/** How units are named at the begin of a line or in the middle of a sentence. */
final class Citations {

    private Citations() { }

    /** With a capital. */
    static String capital(String citation) {
        String text = citation.strip();
        return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }

    /** A key in words, where the text that it belongs to is not known any more: "artikel-2.lid-1" becomes "artikel 2, lid 1". */
    static String ofKey(String key) {
        return key.replace(".", ", ").replace('-', ' ');
    }
}
