package nl.inbreng.text;

import java.util.regex.Pattern;

/** The quotation marks of Dutch texts: “…”, „…”, «…», ‘…’ and the straight ones, which open before a word and close behind one. */
final class QuotationMarks {

    private static final Pattern OPENING = Pattern.compile("(?!['‘][st][ -])[\"“„‘'«]\\s?(?:\\p{L}|\\(?[\\p{L}\\p{N}]{1,4}[°º]?[.)]|\\p{N}{1,2} \\p{Lu}).*", Pattern.DOTALL);   // "'s Avonds" is no quotation
    private static final Pattern LETTERS_LEFT_OUT = Pattern.compile("['‘][st][ -]");
    private static final Pattern END = Pattern.compile("['’][.;,:)]{0,3}$");

    private QuotationMarks() {
    }

    /** Whether this text begins with a mark that opens a quotation. */
    static boolean open(String text) {
        return OPENING.matcher(text).matches();
    }

    /** How many marks of this kind are opened in a text and not closed; below zero when more are closed. */
    static int opened(String text, char mark) {
        return switch (mark) {
            case '"' -> directed(text, '"');
            case '“', '„' -> directed(text, '“') + count(text, '„') - count(text, '”');
            case '«' -> count(text, '«') - count(text, '»');
            default -> single(text);
        };
    }

    /** A mark that looks the same on both sides, or closes what „ opened. */
    private static int directed(String text, char mark) {
        int open = 0;
        for (int at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1)) {
            open += isOpening(text, at) ? 1 : -1;
        }
        return open;
    }

    /** An apostrophe looks like a closing mark: behind a word it is one only where one is open in the same text, or at the end. */
    private static int single(String text) {
        int open = 0;
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c != '\'' && c != '‘' && c != '’') {
                continue;
            }
            if (c != '’' && isOpening(text, at) && !LETTERS_LEFT_OUT.matcher(text).region(at, text.length()).lookingAt()) {
                open++;
            } else if (c != '‘' && isClosing(text, at) && (open > 0 || END.matcher(text).region(at, text.length()).lookingAt())) {
                open--;
            }
        }
        return open;
    }

    private static boolean isOpening(String text, int at) {
        boolean behind = at + 1 < text.length();
        return behind && (at == 0 || !Character.isWhitespace(text.charAt(at + 1)) && (Character.isWhitespace(text.charAt(at - 1)) || "([“„‘'".indexOf(text.charAt(at - 1)) >= 0));
    }

    private static boolean isClosing(String text, int at) {
        boolean behindWord = at > 0 && !Character.isWhitespace(text.charAt(at - 1));
        return behindWord && (at + 1 == text.length() || !Character.isLetterOrDigit(text.charAt(at + 1)));
    }

    private static int count(String text, char mark) {
        return (int) text.chars().filter(c -> c == mark).count();
    }
}
