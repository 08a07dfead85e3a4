package dev.latent.camera.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.latent.camera.model.history.Happening;
import dev.latent.camera.model.history.HistoryEntry;
import dev.latent.camera.model.photo.PhotoId;
import dev.latent.camera.port.driven.DeliveryHistory;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;

/** What every history owes the domain. */
@ContractOf(DeliveryHistory.class)
@Usually(promise = "DH1",
    breaks = "It sorts by the time of an entry, which may be the same or jump, or writes when it is closed.")
@Usually(promise = "DH2", breaks = "It selects by photo alone, so that what kept all of them waiting is missing.")
@Usually(promise = "DH3", breaks = "It drops what is new when it is full.")
@Usually(promise = "DH4", breaks = "It takes a second close for a failure, or loses at closing what was added.")
public interface DeliveryHistoryContract extends AdapterFixture {

  PhotoId A = new PhotoId("A");
  PhotoId B = new PhotoId("B");
  OffsetDateTime NOON = OffsetDateTime.parse("2026-11-20T12:00:00.123+01:00");

  /** Where nothing is kept yet; the same as long as the test lasts. */
  DeliveryHistory history();

  /** The same in another life of the process; the former may not have been closed. Asked of none of level CORE. */
  DeliveryHistory reopened();

  private static HistoryEntry entry(PhotoId photo, Happening what, String detail) {
    return new HistoryEntry(NOON, Option.some(photo), what, detail);
  }

  private static HistoryEntry common(Happening what) {
    return new HistoryEntry(NOON, Option.none(), what, "");
  }

  @Test
  default void DH1_what_is_added_comes_back_whole_and_in_its_order() {
    Seq<HistoryEntry> first = List.of(entry(A, Happening.ADDED, "CAMERA_OPEN"), entry(A, Happening.HASTENED, ""));
    Seq<HistoryEntry> second = List.of(entry(A, Happening.BEGUN, "HIGH_PERFORMANCE"));
    history().add(first);
    history().add(second);
    assertThat(history().of(A)).isEqualTo(first.appendAll(second).toVector());
  }

  @Test
  @Durable
  default void DH1_what_was_added_outlives_a_process_that_did_not_end_in_order() {
    history().add(List.of(entry(A, Happening.ADDED, "")));
    DeliveryHistory next = reopened();
    next.add(List.of(entry(A, Happening.BEGUN, "LOAD_BALANCE")));
    assertThat(next.of(A).map(HistoryEntry::what)).containsExactly(Happening.ADDED, Happening.BEGUN);
  }

  @Test
  default void DH2_a_photo_without_entries_has_no_history() {
    history().add(List.of(common(Happening.STARTED), entry(A, Happening.ADDED, "")));
    assertThat(history().of(B)).isEmpty();
  }

  @Test
  default void DH2_what_concerns_no_photo_is_told_from_the_first_entry_of_the_photo_until_its_end() {
    history().add(List.of(common(Happening.STARTED), entry(A, Happening.ADDED, ""), common(Happening.GATE_SHUT),
        entry(B, Happening.ADDED, ""), entry(A, Happening.FINAL, "2"), common(Happening.GATE_OPENED)));
    assertThat(history().of(A).map(HistoryEntry::what))
        .containsExactly(Happening.ADDED, Happening.GATE_SHUT, Happening.FINAL);
    assertThat(history().of(B).map(HistoryEntry::what)).containsExactly(Happening.ADDED, Happening.GATE_OPENED);
  }

  @Test
  default void DH2_a_photo_that_is_tried_again_goes_on_where_it_ended() {
    history().add(List.of(entry(A, Happening.ADDED, ""), entry(A, Happening.GIVEN_UP, "TIMEOUT"),
        common(Happening.ENDED), common(Happening.STARTED), entry(A, Happening.RETRIED, ""),
        common(Happening.GATE_SHUT)));
    assertThat(history().of(A).map(HistoryEntry::what)).containsExactly(Happening.ADDED, Happening.GIVEN_UP,
        Happening.ENDED, Happening.STARTED, Happening.RETRIED, Happening.GATE_SHUT);
  }

  @Test
  default void DH3_the_newest_entries_are_kept() {
    history().add(List.of(entry(A, Happening.ADDED, "")));
    history().add(List.fill(DeliveryHistory.KEPT - 1, common(Happening.GATE_OPENED)));
    assertThat(history().of(A)).hasSize(DeliveryHistory.KEPT);
  }

  @Test
  default void DH4_a_second_close_does_nothing() {
    DeliveryHistory history = history();
    history.close();
    assertThatCode(history::close).doesNotThrowAnyException();
  }

  @Test
  @Durable
  default void DH4_closing_twice_is_closing_once() {
    history().add(List.of(entry(A, Happening.ADDED, "")));
    history().close();
    history().close();
    assertThat(reopened().of(A)).hasSize(1);
  }
}
