package nl.inbreng.application.ports;

import nl.inbreng.application.views.Dossier;
import nl.inbreng.application.views.Surroundings;
import nl.inbreng.domain.inhoud.Inhoud;

/** Makes formal documents: PDF/A-3a and PDF/UA-1. */
public interface Printer {

    /** The document as bytes; the same dossier with the same around it gives the same bytes. */
    byte[] print(DocumentKind kind, Dossier dossier, Surroundings around);

    /** The document without anything around it, for what is no amendement or what only says that it came in. */
    default byte[] print(DocumentKind kind, Dossier dossier) {
        return print(kind, dossier, Surroundings.NONE);
    }

    /** The kinds of formal document. */
    enum DocumentKind {
        /** The request to put a subject on the agenda. */
        AGENDERINGSVERZOEK("agenderingsverzoek"),
        /** The proposal to change a raadsvoorstel. */
        BURGERAMENDEMENT("burgeramendement"),
        /** The proposal on which the raad is asked to decide. */
        INITIATIEF("initiatief"),
        /** The statement that the raad is asked to make. */
        STADSMOTIE("stadsmotie"),
        /** The offer to take over a task. */
        UITDAGING("uitdaging"),
        /** The request for a referendum. */
        REFERENDUMVERZOEK("referendumverzoek"),
        /** Confirmation of receipt for the filer (Awb afdeling 2.3). */
        ONTVANGSTBEVESTIGING("ontvangstbevestiging");

        private final String word;

        DocumentKind(String word) {
            this.word = word;
        }

        /** The formal document of a request with this text. */
        public static DocumentKind of(Inhoud inhoud) {
            return switch (inhoud.shape()) {
                case AGENDERING -> AGENDERINGSVERZOEK;
                case INITIATIEF -> INITIATIEF;
                case AMENDEMENT -> BURGERAMENDEMENT;
                case MOTIE -> STADSMOTIE;
                case UITDAGING -> UITDAGING;
                case REFERENDUM -> REFERENDUMVERZOEK;
            };
        }

        /** Word in file names and addresses. */
        public String word() {
            return word;
        }
    }
}
