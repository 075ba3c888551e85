package nl.inbreng.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import nl.inbreng.application.ports.PageImage;
import nl.inbreng.application.ports.PageImage.Drawing;
import nl.inbreng.application.views.Fetching;

/**
 * Shows the griffie one page of the file beside the units that were read on it. The rights and the check of the fingerprint are those of
 * {@link FetchFile}; the last files are kept in memory for some minutes, so that the pages of one screen ask the source once.
 */
@Dependent
public class ShowSourcePage {

    private final FetchFile files;
    private final RecentFiles recent;
    private final PageImage images;

    @Inject
    public ShowSourcePage(FetchFile files, RecentFiles recent, PageImage images) {
        this.files = files;
        this.recent = recent;
        this.images = images;
    }

    /** The page as PNG; none when there is no such page, no such file for this person, or the file is no longer what was read. @param page counted from 1 */
    public Drawing page(Actor actor, long id, int page) {
        return switch (recent.get(actor, id, files::fetch)) {
            case Fetching.Fetched file -> images.draw(file.bytes(), page);
            case Fetching.Changed changed -> new Drawing.None();
            case Fetching.Failed failed -> new Drawing.None();
            case Fetching.Unknown unknown -> new Drawing.None();
        };
    }
}
