package nl.inbreng.application.ports;

import nl.inbreng.application.views.Dossier;

/** Makes formal documents: PDF/A-3a and PDF/UA-1. */
public interface Printer {

    /** The document as bytes; the same dossier gives the same bytes. */
    byte[] print(DocumentKind kind, Dossier dossier);

    /** The kinds of formal document. */
    enum DocumentKind {
        /** The request to put a subject on the agenda. */
        AGENDERINGSVERZOEK("agenderingsverzoek"),
        /** The proposal to change a raadsvoorstel. */
        BURGERAMENDEMENT("burgeramendement"),
        /** Confirmation of receipt for the filer (Awb afdeling 2.3). */
        ONTVANGSTBEVESTIGING("ontvangstbevestiging");

        private final String word;

        DocumentKind(String word) {
            this.word = word;
        }

        /** Word in file names and addresses. */
        public String word() {
            return word;
        }
    }
}
