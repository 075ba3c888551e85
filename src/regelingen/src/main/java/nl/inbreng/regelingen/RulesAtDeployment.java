package nl.inbreng.regelingen;

import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.spi.AfterDeploymentValidation;
import jakarta.enterprise.inject.spi.Extension;

/** Reads the rule data while the application is being deployed: a bean would first be made at the first click, which is too late to refuse. */
public class RulesAtDeployment implements Extension {

    void check(@Observes AfterDeploymentValidation deployment) {
        try {
            new YamlRegelingen();
        } catch (UntrustedRules rules) {
            deployment.addDeploymentProblem(rules);
        }
    }
}
