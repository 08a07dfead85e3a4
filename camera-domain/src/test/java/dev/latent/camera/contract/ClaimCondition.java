package dev.latent.camera.contract;

import java.lang.reflect.Method;
import java.util.Optional;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.platform.commons.support.AnnotationSupport;

/** Asks an adapter for what it claims, and says of the rest why it is not asked. */
final class ClaimCondition implements ExecutionCondition {

  private static final ConditionEvaluationResult ASKED = ConditionEvaluationResult.enabled("every adapter is asked");

  @Override
  public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
    return context.getTestMethod().flatMap(ClaimCondition::claim)
        .map(it -> answer(it, context.getRequiredTestInstance())).orElse(ASKED);
  }

  private static Optional<Claim> claim(Method test) {
    return AnnotationSupport.findAnnotation(test, AskedOf.class)
        .or(() -> Optional.ofNullable(test.getDeclaringClass().getAnnotation(AskedOf.class)))
        .map(AskedOf::value);
  }

  private static ConditionEvaluationResult answer(Claim claim, Object fixture) {
    return claim.isMadeBy(fixture) ? ASKED
        : ConditionEvaluationResult.disabled("not asked: " + claim.otherwise());
  }
}
