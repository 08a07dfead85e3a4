package dev.latent.camera.model.delivery;

import static dev.latent.camera.model.delivery.Rig.A;
import static dev.latent.camera.model.delivery.Rig.B;
import static dev.latent.camera.model.delivery.Rig.C;
import static dev.latent.camera.model.delivery.Rig.low;
import static org.assertj.core.api.Assertions.assertThat;

import dev.latent.camera.model.photo.PendingImage;
import dev.latent.camera.model.photo.PhotoId;
import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReconciliationTest {

  private static Reconciliation of(Seq<DeliveryRecord> records, PhotoId... held) {
    return Reconciliation.of(records, List.of(held).map(World::pending), HashSet.empty());
  }

  private static DeliveryRecord row(PhotoId photo, Standing standing) {
    return standing == Standing.FAILED
        ? DeliveryRecord.failed(photo, ProcessingFault.ABNORMAL)
        : DeliveryRecord.of(photo, standing);
  }

  @ParameterizedTest
  @EnumSource(names = {"LOW", "TRASHED", "FAILED"})
  void an_open_photo_with_its_raw_is_wanted_as_it_stands(Standing standing) {
    assertThat(of(List.of(row(A, standing)), A)).isEqualTo(Rig.wanted(row(A, standing)));
  }

  @ParameterizedTest
  @EnumSource(names = {"LOW", "TRASHED", "FAILED"})
  void an_open_photo_without_its_raw_is_lost(Standing standing) {
    assertThat(of(List.of(row(A, standing)))).isEqualTo(Rig.lost(row(A, standing)));
  }

  @ParameterizedTest
  @EnumSource(names = {"FINAL", "WITHDRAWN", "DELETED"})
  void the_raw_of_a_photo_that_needs_none_is_spent(Standing standing) {
    assertThat(of(List.of(row(A, standing)), A)).isEqualTo(Rig.spent(A));
  }

  @ParameterizedTest
  @EnumSource(names = {"FINAL", "WITHDRAWN"})
  void a_photo_that_needs_no_raw_and_has_none_is_nobodys_business(Standing standing) {
    assertThat(of(List.of(row(A, standing)))).isEqualTo(Rig.nothing());
  }

  @Test
  void a_tombstone_is_buried_once_its_raw_is_gone() {
    Reconciliation found = of(List.of(row(A, Standing.DELETED), row(B, Standing.DELETED)), B);
    assertThat(found.buried()).isEqualTo(HashSet.of(A));
    assertThat(found.spent()).containsExactly(B);
  }

  @Test
  void a_raw_that_nobody_knows_is_an_orphan_unless_its_capture_is_under_way() {
    Seq<PendingImage> pending = List.of(A, B).map(World::pending);
    assertThat(Reconciliation.of(List.empty(), pending, HashSet.of(B)).orphans().map(PendingImage::photo))
        .containsExactly(A);
  }

  @Test
  void an_adopted_orphan_is_wanted_and_the_others_stay_orphans() {
    Reconciliation adopted = of(List.of(low(C)), A, B, C).adopted(HashSet.of(B));
    assertThat(adopted.wanted()).containsExactly(low(C), low(B));
    assertThat(adopted.orphans().map(PendingImage::photo)).containsExactly(A);
  }

  @Test
  void a_photo_that_is_found_again_is_wanted_as_it_stands_by_then() {
    DeliveryRecord lost = DeliveryRecord.failed(B, ProcessingFault.RAW_LOST);
    Reconciliation found = of(List.of(low(A), lost), A, B).found(List.of(low(B)));
    assertThat(found.wanted()).containsExactly(low(A), low(B));
    assertThat(found.found()).containsExactly(B);
    assertThat(found.sparing(HashSet.empty()).adopted(HashSet.empty())).isEqualTo(found);
  }

  @Test
  void a_photo_whose_capture_is_under_way_is_not_lost() {
    assertThat(of(List.of(low(A), low(B))).sparing(HashSet.of(A))).isEqualTo(Rig.lost(low(B)));
  }

  @Test
  void order_is_kept() {
    assertThat(of(List.of(low(C), low(A), low(B)), A, B, C).wanted()).containsExactly(low(C), low(A), low(B));
  }

  @Test
  void without_an_answer_all_open_photos_are_wanted_and_nothing_is_freed_or_buried() {
    Seq<DeliveryRecord> rows = List.of(Standing.values()).map(it -> row(new PhotoId(it.name()), it));
    assertThat(Reconciliation.unanswered(rows)).isEqualTo(Rig.wanted(
        row(new PhotoId("LOW"), Standing.LOW),
        row(new PhotoId("TRASHED"), Standing.TRASHED),
        row(new PhotoId("FAILED"), Standing.FAILED)));
  }
}
