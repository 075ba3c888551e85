package nl.inbreng.journeys;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.platform.engine.support.store.Namespace;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/** Opens the surroundings before Arquillian reads its settings, hands them to the journeys and closes them at the end. */
public final class CurtainUp implements LauncherSessionListener, ParameterResolver {

    private static final String NAME = "inbreng.journeys";

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        session.getStore().put(Namespace.create(NAME), Surroundings.class, Surroundings.open());
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Surroundings.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getStore(ExtensionContext.StoreScope.LAUNCHER_SESSION, ExtensionContext.Namespace.create(NAME))
                .get(Surroundings.class, Surroundings.class);
    }
}
