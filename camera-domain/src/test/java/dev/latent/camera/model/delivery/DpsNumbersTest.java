package dev.latent.camera.model.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The numbers that the deferred processing service gives its states and errors. */
class DpsNumbersTest {

  @ParameterizedTest
  @CsvSource({"PENDING, 0", "FAILED, 1", "RUNNING, 2", "COMPLETED, 3", "ERROR, 4"})
  void of_job_states(JobState state, int number) {
    assertThat(state.code()).isEqualTo(number);
  }

  @ParameterizedTest
  @CsvSource({"LOW, 0", "NORMAL, 1", "HIGH, 2"})
  void of_job_priorities(JobPriority priority, int number) {
    assertThat(priority.code()).isEqualTo(number);
  }

  @ParameterizedTest
  @CsvSource({"HIGH_PERFORMANCE, 0", "LOAD_BALANCE, 1", "LOW_POWER, 2", "DUMMY, 3"})
  void of_execution_modes(ExecutionMode mode, int number) {
    assertThat(mode.code()).isEqualTo(number);
  }

  @ParameterizedTest
  @CsvSource({"SESSION_STATE_IDLE, 0", "SESSION_STATE_RUNNABLE, 1", "SESSION_STATE_RUNNING, 2",
      "SESSION_STATE_SUSPENDED, 3", "SESSION_STATE_PREEMPTED, 4"})
  void of_the_states_of_the_service(DpsStatus status, int number) {
    assertThat(status.code()).isEqualTo(number);
  }

  @ParameterizedTest
  @CsvSource({"DISCONNECTED, 0", "READY, 1", "READY_SPACE_LIMIT_REACHED, 2", "NOT_READY_PREEMPTED, 3",
      "NOT_READY_OVERHEAT, 4", "NOT_READY_TEMPORARILY, 5"})
  void of_the_states_of_the_device(HalState hal, int number) {
    assertThat(hal.code()).isEqualTo(number);
  }

  /** The second number is the one that a callback is given; heat has none of its own there. */
  @ParameterizedTest
  @CsvSource({"SESSION_SYNC_NEEDED, 1, 0", "NOT_READY_TEMPORARILY, 2, 1", "INVALID_PHOTO_ID, 3, 2", "FAILED, 4, 3",
      "TIMEOUT, 5, 4", "HIGH_TEMPERATURE, 6, 5", "ABNORMAL, 7, 5", "INTERRUPTED, 8, 6", "RAW_LOST, 3, 2",
      "STORE_FAILED, 4, 3"})
  void of_faults(ProcessingFault fault, int dpsError, int errorCode) {
    assertThat(fault.dpsError()).isEqualTo(dpsError);
    assertThat(fault.errorCode()).isEqualTo(errorCode);
  }
}
