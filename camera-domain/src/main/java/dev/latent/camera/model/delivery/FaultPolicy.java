package dev.latent.camera.model.delivery;

import io.vavr.control.Option;
import java.time.Duration;

/**
 * What a fault means for its photo: again, later, or never. Source: deferred processing service, the error
 * classification of DeferredPhotoProcessor; the back-off and the cap are ours.
 */
record FaultPolicy(DeliveryRules rules) {

  /**
   * @param job as it is from now on
   * @param told whether whoever watches is told of the fault
   */
  record Verdict(DeferredJob job, boolean told) {}

  Verdict judge(DeferredJob job, ProcessingFault fault, boolean askedAgain, Duration now) {
    return switch (fault) {
      case NOT_READY_TEMPORARILY, SESSION_SYNC_NEEDED -> died(job, fault, now);
      case INVALID_PHOTO_ID, FAILED, RAW_LOST -> new Verdict(job.givenUp(fault), true);
      case INTERRUPTED -> interrupted(job, askedAgain);
      case HIGH_TEMPERATURE -> later(job.copy().heats(job.heats() + 1), job, fault, now, true);
      case TIMEOUT, ABNORMAL, STORE_FAILED -> counted(job, fault, now);
    };
  }

  /** A try that was found open at a start: the process died with it. */
  Verdict foundOpen(DeferredJob job, Duration now) {
    return died(job, ProcessingFault.NOT_READY_TEMPORARILY, now);
  }

  private Verdict died(DeferredJob job, ProcessingFault fault, Duration now) {
    return job.deaths() + 1 >= rules.deaths()
        ? new Verdict(job.copy().deaths(job.deaths() + 1).build().givenUp(ProcessingFault.FAILED), true)
        : later(job.copy().deaths(job.deaths() + 1), job, fault, now, job.high());
  }

  private static Verdict interrupted(DeferredJob job, boolean askedAgain) {
    if (job.high() && askedAgain) {
      return new Verdict(job.with(JobState.PENDING), false);
    }
    DeferredJob failed = job.copy().lastFault(Option.some(ProcessingFault.INTERRUPTED)).build().with(JobState.FAILED);
    return new Verdict(failed.with(calm(job)), job.high());
  }

  private Verdict counted(DeferredJob job, ProcessingFault fault, Duration now) {
    return job.attempts() + 1 >= rules.attempts()
        ? new Verdict(job.copy().attempts(job.attempts() + 1).build().givenUp(fault), true)
        : later(job.copy().attempts(job.attempts() + 1), job, fault, now, job.high());
  }

  private Verdict later(DeferredJob.Builder changed, DeferredJob before, ProcessingFault fault, Duration now,
      boolean told) {
    return new Verdict(
        changed.state(JobState.FAILED)
            .priority(calm(before))
            .lastFault(Option.some(fault))
            .nextTry(Option.some(now.plus(rules.wait(before.failures()))))
            .build(),
        told);
  }

  /** A failure ends the haste. */
  private static JobPriority calm(DeferredJob job) {
    return job.high() ? job.calm() : job.priority();
  }
}
