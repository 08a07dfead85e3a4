package dev.latent.camera.application;

import static org.assertj.core.api.Assertions.assertThat;

import dev.latent.camera.simulation.VirtualTime;
import dev.latent.camera.model.asset.AssetChange;
import dev.latent.camera.model.asset.AssetChanged;
import dev.latent.camera.model.asset.AssetMachine;
import dev.latent.camera.model.delivery.DeliveryRecord;
import dev.latent.camera.model.delivery.ProcessingFault;
import dev.latent.camera.model.delivery.Reconciliation;
import dev.latent.camera.model.delivery.Standing;
import dev.latent.camera.model.device.CameraId;
import dev.latent.camera.model.device.SceneMode;
import dev.latent.camera.model.history.HistoryEntry;
import dev.latent.camera.model.photo.CaptureFacts;
import dev.latent.camera.model.photo.PendingImage;
import dev.latent.camera.model.photo.PhotoCaptureSetting;
import dev.latent.camera.model.photo.PhotoId;
import dev.latent.camera.port.driven.DeliveryHistory;
import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a survey changes in the library before its answers are applied. */
class SurveyingTest {

  static final CaptureFacts FACTS = new CaptureFacts.Builder()
      .photo(new PhotoId("p1"))
      .camera(new CameraId("back"))
      .mode(SceneMode.NORMAL_PHOTO)
      .setting(PhotoCaptureSetting.none())
      .takenAt(new VirtualTime().timekeeper().now())
      .title("IMG_p1")
      .build();

  private static final PhotoId PHOTO = FACTS.photo();

  private final VirtualTime time = new VirtualTime();
  private final SmallLibrary library = new SmallLibrary();
  private final IdleProcessor processor = new IdleProcessor();
  private final Diary diary = new Diary();
  private final Mailbox mailbox = new Mailbox(time.executor());
  private final Audience<AssetChanged> watchers = new Audience<>(mailbox);
  private final java.util.List<AssetChanged> told = new java.util.ArrayList<>();
  private final Storing storing = new Storing(library, processor, time.timekeeper(), watchers);
  private final Historian historian = new Historian(diary, time.timekeeper(), mailbox.lane());
  private final Surveying surveying = new Surveying(library, processor, storing, historian);

  /** Keeps all that it is given. */
  private static final class Diary implements DeliveryHistory {

    private Seq<HistoryEntry> kept = List.empty();

    @Override
    public void add(Seq<HistoryEntry> entries) {
      kept = kept.appendAll(entries);
    }

    @Override
    public Seq<HistoryEntry> of(PhotoId photo) {
      return kept.filter(it -> it.photo().contains(photo));
    }

    @Override
    public void close() {}
  }

  /** A photo that was given up, with its raw in the device. */
  @BeforeEach
  void giveUp() {
    historian.grantsOnly();
    watchers.join(told::add);
    library.commit(new AssetChange.Create(AssetMachine.adopted(FACTS)), Option.none());
    storing.change(PHOTO, row -> AssetMachine.failed(row, ProcessingFault.RAW_LOST), Option.none());
    processor.holds(new PendingImage(FACTS, false));
    time.settle();
    told.clear();
  }

  private Reconciliation survey() {
    Reconciliation found = surveying.survey(HashSet.empty());
    time.settle();
    return found;
  }

  private DeliveryRecord row() {
    return library.find(PHOTO).get().delivery().get();
  }

  private Seq<String> history() {
    return diary.of(PHOTO).map(HistoryEntry::sentence);
  }

  @Test
  void a_photo_whose_lost_raw_is_there_again_is_awaited_again_and_its_history_says_so() {
    Reconciliation found = survey();
    assertThat(row()).isEqualTo(DeliveryRecord.of(PHOTO, Standing.LOW));
    assertThat(found.wanted()).containsExactly(row());
    assertThat(found.found()).containsExactly(PHOTO);
    assertThat(history()).containsExactly("its raw is there again");
    assertThat(told).singleElement().isInstanceOf(AssetChanged.Updated.class);
  }

  @Test
  void a_second_survey_finds_nothing_again() {
    survey();
    Reconciliation found = survey();
    assertThat(found.wanted()).containsExactly(DeliveryRecord.of(PHOTO, Standing.LOW));
    assertThat(found.found()).isEmpty();
    assertThat(history()).hasSize(1);
  }

  @Test
  void in_a_library_that_cannot_note_it_the_photo_stays_given_up_until_one_can() {
    library.fill();
    assertThat(survey().found()).isEmpty();
    assertThat(row()).isEqualTo(DeliveryRecord.failed(PHOTO, ProcessingFault.RAW_LOST));
    assertThat(history()).isEmpty();
    library.empty();
    assertThat(survey().found()).containsExactly(PHOTO);
  }

  @Test
  void a_photo_whose_raw_is_still_gone_stays_given_up() {
    processor.holds();
    Reconciliation found = survey();
    assertThat(found.lost()).containsExactly(DeliveryRecord.failed(PHOTO, ProcessingFault.RAW_LOST));
    assertThat(row()).isEqualTo(DeliveryRecord.failed(PHOTO, ProcessingFault.RAW_LOST));
  }

  @Test
  void a_photo_that_was_given_up_for_another_reason_stays_so_though_its_raw_is_there() {
    storing.change(PHOTO, row -> AssetMachine.failed(row, ProcessingFault.TIMEOUT), Option.none());
    assertThat(survey().found()).isEmpty();
    assertThat(row()).isEqualTo(DeliveryRecord.failed(PHOTO, ProcessingFault.TIMEOUT));
  }

  @Test
  void a_withdrawn_photo_stays_so_and_its_raw_is_spent() {
    storing.change(PHOTO, AssetMachine::withdrawn, Option.none());
    assertThat(survey().spent()).containsExactly(PHOTO);
    assertThat(row().standing()).isEqualTo(Standing.WITHDRAWN);
  }

  @Test
  void a_photo_that_somebody_withdraws_while_it_is_being_found_is_not_found() {
    library.onceUnfinished(() -> storing.change(PHOTO, AssetMachine::withdrawn, Option.none()));
    assertThat(survey().found()).isEmpty();
    assertThat(row().standing()).isEqualTo(Standing.WITHDRAWN);
    assertThat(history()).isEmpty();
  }
}
