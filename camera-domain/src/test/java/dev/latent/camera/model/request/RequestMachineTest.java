package dev.latent.camera.model.request;

import static dev.latent.camera.model.request.Counter.ASSET;
import static dev.latent.camera.model.request.Counter.PHOTO;
import static dev.latent.camera.model.request.DeliveryMode.BALANCE_MODE;
import static dev.latent.camera.model.request.DeliveryMode.FAST_MODE;
import static dev.latent.camera.model.request.DeliveryMode.HIGH_QUALITY_MODE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.latent.camera.model.asset.PhotoAsset;
import dev.latent.camera.model.delivery.DeliveryNotice;
import dev.latent.camera.model.delivery.ExecutionMode;
import dev.latent.camera.model.delivery.Finality;
import dev.latent.camera.model.delivery.ProcessingFault;
import dev.latent.camera.model.delivery.Standing;
import dev.latent.camera.model.request.RequestCommand.Deliver;
import dev.latent.camera.model.request.RequestCommand.ProcessNow;
import dev.latent.camera.model.request.RequestCommand.Progress;
import dev.latent.camera.model.request.RequestCommand.Refuse;
import dev.latent.camera.model.request.RequestCommand.TakeBack;
import io.vavr.control.Option;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class RequestMachineTest {

  private final Counter counter = new Counter();

  private Deliver now() {
    return new Deliver(counter.last(), ASSET, true, Option.none());
  }

  private Deliver low(RequestId request, String reason) {
    return new Deliver(request, ASSET, true, Option.some(reason));
  }

  @ParameterizedTest
  @CsvSource({"FAST_MODE, 0", "HIGH_QUALITY_MODE, 1", "BALANCE_MODE, 2"})
  void a_mode_has_the_number_of_the_kit(DeliveryMode mode, int code) {
    assertThat(mode.code()).isEqualTo(code);
  }

  @Nested
  class A_request {

    @ParameterizedTest
    @EnumSource
    void for_a_final_image_is_granted_at_once_and_once_in_each_mode(DeliveryMode mode) {
      assertThat(counter.ask(Standing.FINAL, mode).wanted()).containsExactly(now());
      assertThat(counter.delivered().wanted()).isEmpty();
    }

    @Test
    void that_is_in_a_hurry_gets_what_is_there_and_hastens_nothing() {
      assertThat(counter.ask(Standing.LOW, FAST_MODE).wanted()).containsExactly(now());
      assertThat(counter.delivered().wanted()).isEmpty();
    }

    @Test
    void for_high_quality_waits_hastens_the_photo_and_gets_one_image() {
      assertThat(counter.ask(Standing.LOW, HIGH_QUALITY_MODE).wanted())
          .containsExactly(new Progress(counter.last(), 0), new ProcessNow(PHOTO));
      assertThat(counter.delivered().wanted()).containsExactly(new Progress(counter.last(), 100), now());
      assertThat(counter.delivered().wanted()).as("once").isEmpty();
    }

    @Test
    void for_balance_gets_what_is_there_and_the_final_image_after_it() {
      assertThat(counter.ask(Standing.LOW, BALANCE_MODE).handed())
          .containsExactly(new Deliver(counter.last(), ASSET, false, Option.none()));
      assertThat(counter.wanted()).contains(new ProcessNow(PHOTO));
      assertThat(counter.delivered().handed()).containsExactly(now());
    }

    @ParameterizedTest
    @EnumSource(names = {"HIGH_QUALITY_MODE", "BALANCE_MODE"})
    void for_a_photo_that_will_not_become_final_gets_the_low_one_with_the_reason(DeliveryMode mode) {
      assertThat(counter.ask(Standing.FAILED, mode).wanted())
          .containsExactly(low(counter.last(), "it was given up after TIMEOUT"));
      assertThat(counter.ask(Standing.WITHDRAWN, mode).wanted())
          .containsExactly(low(counter.last(), "its second phase was ended"));
      counter.on(new RequestEvent.Asked(Counter.row(Standing.LOW), new RequestOptions(mode), false));
      assertThat(counter.wanted()).containsExactly(low(counter.last(), "nobody develops it now"));
    }

    @Test
    void for_an_asset_without_content_is_told_so() {
      PhotoAsset empty = new PhotoAsset.Builder().from(Counter.row(Standing.LOW)).content(Option.none()).build();
      counter.on(new RequestEvent.Asked(empty, new RequestOptions(HIGH_QUALITY_MODE), true));
      assertThat(counter.wanted()).containsExactly(new Refuse(counter.last(), "it has no content yet"));
    }

    @Test
    void has_a_name_of_its_own_a_uuid() {
      RequestId first = counter.ask(Standing.LOW, FAST_MODE).last();
      RequestId second = counter.ask(Standing.LOW, FAST_MODE).last();
      assertThat(first).isNotEqualTo(second);
      assertThat(UUID.fromString(first.value())).hasToString(first.value());
      assertThat(first.value()).hasSize(36);
    }
  }

  @Nested
  class Whoever_waits {

    @Test
    void is_told_also_when_the_photo_became_final_before_it_was_noted() {
      RequestId request = counter.ask(Standing.LOW, HIGH_QUALITY_MODE).last();
      counter.on(new RequestEvent.Seen(request, Option.some(Counter.row(Standing.FINAL))));
      assertThat(counter.handed()).containsExactly(now());
    }

    @Test
    void is_told_also_when_the_photo_was_given_up_or_deleted_before_it_was_noted() {
      RequestId first = counter.ask(Standing.LOW, HIGH_QUALITY_MODE).last();
      counter.on(new RequestEvent.Seen(first, Option.some(Counter.row(Standing.FAILED))));
      assertThat(counter.handed()).containsExactly(low(first, "it was given up after TIMEOUT"));
      RequestId second = counter.ask(Standing.LOW, HIGH_QUALITY_MODE).last();
      assertThat(counter.on(new RequestEvent.Seen(second, Option.none())).handed())
          .containsExactly(new Refuse(second, "it was deleted"));
    }

    @Test
    void goes_on_waiting_when_nothing_came_in_between() {
      RequestId request = counter.ask(Standing.LOW, HIGH_QUALITY_MODE).last();
      assertThat(counter.on(new RequestEvent.Seen(request, Option.some(Counter.row(Standing.LOW)))).wanted()).isEmpty();
      assertThat(counter.delivered().handed()).hasSize(1);
    }

    @Test
    void is_handed_the_low_image_with_the_reason_when_the_photo_is_given_up() {
      RequestId request = counter.ask(Standing.LOW, HIGH_QUALITY_MODE).last();
      assertThat(counter.ended(new Finality.Failed(ProcessingFault.RAW_LOST)).wanted())
          .containsExactly(low(request, "it was given up after RAW_LOST"));
    }

    @Test
    void is_handed_the_low_image_when_a_user_ends_the_second_phase_and_nothing_when_the_photo_is_deleted() {
      RequestId first = counter.ask(Standing.LOW, BALANCE_MODE).last();
      assertThat(counter.ended(new Finality.Withdrawn()).wanted()).containsExactly(low(first, "its second phase was ended"));
      RequestId second = counter.ask(Standing.LOW, HIGH_QUALITY_MODE).last();
      assertThat(counter.ended(new Finality.Removed()).wanted()).containsExactly(new Refuse(second, "it was deleted"));
    }

    @ParameterizedTest
    @EnumSource(names = {"ABNORMAL", "HIGH_TEMPERATURE"})
    void does_not_wait_longer_once_the_device_is_too_hot_or_unwell(ProcessingFault fault) {
      RequestId request = counter.ask(Standing.LOW, HIGH_QUALITY_MODE).last();
      assertThat(counter.told(new DeliveryNotice.FaultReported(PHOTO, fault)).wanted())
          .containsExactly(low(request, "a try of it ended in " + fault));
      assertThat(counter.delivered().wanted()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"TIMEOUT", "INTERRUPTED", "NOT_READY_TEMPORARILY", "STORE_FAILED"})
    void waits_on_after_any_other_fault_and_the_next_one_hastens_the_photo_again(ProcessingFault fault) {
      counter.ask(Standing.LOW, HIGH_QUALITY_MODE);
      assertThat(counter.told(new DeliveryNotice.FaultReported(PHOTO, fault)).wanted()).isEmpty();
      assertThat(counter.ask(Standing.LOW, HIGH_QUALITY_MODE).wanted()).contains(new ProcessNow(PHOTO));
      assertThat(counter.delivered().handed()).hasSize(2);
    }

    @Test
    void hears_how_far_it_is_and_never_back() {
      RequestId request = counter.ask(Standing.LOW, HIGH_QUALITY_MODE).last();
      DeliveryNotice.OfPhoto developing = new DeliveryNotice.Developing(PHOTO, ExecutionMode.HIGH_PERFORMANCE);
      assertThat(counter.told(developing).wanted()).containsExactly(new Progress(request, 50));
      assertThat(counter.told(developing).wanted()).isEmpty();
    }
  }

  @Nested
  class Many_who_wait {

    @Test
    void hasten_the_photo_once_and_are_all_handed_the_image_once() {
      RequestId first = counter.ask(Standing.LOW, HIGH_QUALITY_MODE).last();
      RequestId second = counter.ask(Standing.LOW, BALANCE_MODE).last();
      assertThat(counter.wanted()).doesNotContain(new ProcessNow(PHOTO));
      assertThat(counter.delivered().handed()).containsExactly(
          new Deliver(first, ASSET, true, Option.none()), new Deliver(second, ASSET, true, Option.none()));
    }

    @Test
    void are_not_cancelled_with_one_of_them_and_only_the_last_calms_the_photo() {
      RequestId first = counter.ask(Standing.LOW, HIGH_QUALITY_MODE).last();
      RequestId second = counter.ask(Standing.LOW, HIGH_QUALITY_MODE).last();
      assertThat(counter.on(new RequestEvent.Cancelled(first)).wanted()).isEmpty();
      assertThat(counter.on(new RequestEvent.Cancelled(first)).wanted()).as("again").isEmpty();
      assertThat(counter.on(new RequestEvent.Cancelled(second)).wanted()).containsExactly(new TakeBack(PHOTO));
      assertThat(counter.delivered().wanted()).isEmpty();
    }
  }

  @Nested
  class A_time_out {

    private RequestId asked(Duration timeout) {
      return counter.on(new RequestEvent.Asked(Counter.row(Standing.LOW),
          new RequestOptions(HIGH_QUALITY_MODE).atMost(timeout), true)).last();
    }

    @Test
    void hands_over_the_low_image_and_calms_the_photo() {
      RequestId request = asked(Duration.ofSeconds(3));
      assertThat(counter.state().nextWake()).contains(Duration.ofSeconds(3));
      assertThat(counter.pass(Duration.ofMillis(2999)).wanted()).isEmpty();
      assertThat(counter.pass(Duration.ofMillis(1)).wanted())
          .containsExactly(low(request, "the time to wait for it is over"), new TakeBack(PHOTO));
      assertThat(counter.state().nextWake()).isEmpty();
    }

    @Test
    void of_one_is_not_that_of_another() {
      asked(Duration.ofSeconds(3));
      RequestId patient = asked(Duration.ofSeconds(9));
      assertThat(counter.pass(Duration.ofSeconds(3)).wanted()).hasSize(1);
      assertThat(counter.state().nextWake()).contains(Duration.ofSeconds(9));
      assertThat(counter.delivered().handed()).containsExactly(new Deliver(patient, ASSET, true, Option.none()));
    }
  }
}
