package nl.inbreng.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import nl.inbreng.application.ReadDossier;
import nl.inbreng.application.ports.Register;
import nl.inbreng.application.views.Dossier;
import nl.inbreng.domain.inhoud.Amendement;
import nl.inbreng.domain.regeling.Instrument;

/** The public amendementen on one version of a raadsvoorstel that still may be voted on. */
@Dependent
public class OpenAmendementen {

    private final Register register;
    private final ReadDossier dossiers;

    @Inject
    public OpenAmendementen(Register register, ReadDossier dossiers) {
        this.register = register;
        this.dossiers = dossiers;
    }

    /** Newest first. One read for each public amendement of the gemeente that is not finished. @param gemeente CBS code @param voorstel our id of the version */
    public List<Dossier> on(String gemeente, long voorstel) {
        return register.publicLines(gemeente).stream().filter(line -> line.instrument() == Instrument.BURGERAMENDEMENT && line.stand().isPublic() && line.stand().isRunning())
                .map(line -> dossiers.published(line.kenmerk())).flatMap(Optional::stream)
                .filter(dossier -> dossier.verzoek().inhoud() instanceof Amendement a && a.voorstel().id() == voorstel).toList();
    }
}
