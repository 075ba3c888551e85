package nl.inbreng.regelingen;

import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.spi.AfterDeploymentValidation;
import jakarta.enterprise.inject.spi.Extension;
import org.eclipse.microprofile.config.ConfigProvider;

/** Reads the rule data while the application is being deployed: a bean would first be made at the first click, which is too late to refuse. */
public class RulesAtDeployment implements Extension {

    void check(@Observes AfterDeploymentValidation deployment) {
        try {
            new YamlRegelingen(ConfigProvider.getConfig().getOptionalValue(RuleSet.FOLDER, String.class));
        } catch (UntrustedRules rules) {
            deployment.addDeploymentProblem(rules);
        }
    }
}
