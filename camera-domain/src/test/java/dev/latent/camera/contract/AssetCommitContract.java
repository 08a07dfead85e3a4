package dev.latent.camera.contract;

import static dev.latent.camera.contract.AssetSamples.created;
import static dev.latent.camera.contract.AssetSamples.deleted;
import static dev.latent.camera.contract.AssetSamples.finished;
import static dev.latent.camera.contract.AssetSamples.low;
import static dev.latent.camera.contract.AssetSamples.plain;
import static dev.latent.camera.contract.AssetSamples.standing;
import static dev.latent.camera.contract.AssetSamples.updated;
import static org.assertj.core.api.Assertions.assertThat;

import dev.latent.camera.model.asset.AssetChange;
import dev.latent.camera.model.asset.AssetFilter;
import dev.latent.camera.model.asset.AssetId;
import dev.latent.camera.model.asset.DisplayName;
import dev.latent.camera.model.asset.NewAsset;
import dev.latent.camera.model.asset.PhotoAsset;
import dev.latent.camera.model.asset.PhotoQuality;
import dev.latent.camera.model.asset.StoreRefusal;
import dev.latent.camera.model.delivery.DeliveryRecord;
import dev.latent.camera.model.delivery.Standing;
import dev.latent.camera.model.photo.PhotoId;
import dev.latent.camera.model.photo.Revision;
import dev.latent.camera.port.driven.AssetStore;
import io.vavr.control.Option;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;

/** AS1: what becomes of rows. */
public interface AssetCommitContract extends AssetStoreFixture {

  @Test
  default void AS1a_a_new_row_has_version_1_and_what_was_asked_for() {
    try (AssetStore store = open()) {
      PhotoAsset row = created(store, low("a"), BytesImage.noise(1, 10));
      assertThat(row.version()).isEqualTo(1);
      assertThat(row.folder()).isEqualTo(low("a").folder());
      assertThat(row.displayName()).isEqualTo(low("a").displayName());
      assertThat(row.takenAt()).isEqualTo(low("a").takenAt());
      assertThat(row.takenAt().getOffset()).isEqualTo(low("a").takenAt().getOffset());
      assertThat(row.quality()).isEqualTo(PhotoQuality.LOW);
      assertThat(row.delivery()).isEqualTo(low("a").delivery());
      assertThat(store.find(row.id())).as("the row as committed").containsExactly(row);
    }
  }

  @Test
  default void AS1a_times_are_kept_to_the_millisecond_and_so_answered() {
    OffsetDateTime fine = OffsetDateTime.parse("2026-11-20T09:30:00.123456789+05:30");
    OffsetDateTime kept = OffsetDateTime.parse("2026-11-20T09:30:00.123+05:30");
    try (AssetStore store = open()) {
      PhotoAsset row = created(store, new NewAsset.Builder().from(low("a")).takenAt(fine).build(),
          BytesImage.noise(1, 10));
      assertThat(row.takenAt()).isEqualTo(kept);
      PhotoAsset trashed = updated(store, row,
          new PhotoAsset.Builder().from(row).trashedAt(Option.some(fine)).build());
      assertThat(trashed.trashedAt()).containsExactly(kept);
      assertThat(store.find(row.id())).containsExactly(trashed);
    }
  }

  @Test
  default void AS1a_a_new_row_has_revision_1_with_content_and_0_without() {
    try (AssetStore store = open()) {
      assertThat(created(store, low("a"), BytesImage.noise(1, 10)).revision()).isEqualTo(new Revision(1));
      PhotoAsset empty = created(store, plain("empty"));
      assertThat(empty.revision()).isEqualTo(Revision.NONE);
      assertThat(empty.content()).isEmpty();
    }
  }

  @Test
  default void AS1a_the_id_of_a_deleted_row_is_not_given_again() {
    try (AssetStore store = open()) {
      PhotoAsset last = created(store, plain("a"), BytesImage.noise(1, 10));
      deleted(store, last);
      assertThat(created(store, plain("b")).id()).isGreaterThan(last.id());
    }
  }

  @Test
  default void AS1b_a_photo_that_has_a_row_gets_no_other() {
    try (AssetStore store = open()) {
      PhotoAsset row = created(store, low("a"), BytesImage.noise(1, 10));
      NewAsset again = new NewAsset.Builder().from(low("a")).displayName(DisplayName.jpeg("other")).build();
      assertThat(created(store, again, BytesImage.noise(2, 20))).isEqualTo(row);
      assertThat(created(store, low("a"), BytesImage.noise(3, 30))).isEqualTo(row);
      assertThat(AssetSamples.bytes(store, row.id())).isEqualTo(BytesImage.noise(1, 10).bytes());
      assertThat(store.page(AssetFilter.KEPT, Option.none(), 9)).containsExactly(row);
    }
  }

  @Test
  default void AS1b_a_photo_that_was_deleted_does_not_come_back() {
    try (AssetStore store = open()) {
      deleted(store, created(store, low("a"), BytesImage.noise(1, 10)));
      var again = store.commit(new AssetChange.Create(low("a")), Option.some(BytesImage.noise(1, 10)));
      assertThat(again.swap().toOption()).containsExactly(new StoreRefusal.Gone());
      assertThat(store.page(AssetFilter.KEPT, Option.none(), 9)).isEmpty();
    }
  }

  @Test
  default void AS1c_a_path_that_has_a_row_is_refused() {
    try (AssetStore store = open()) {
      PhotoAsset withContent = created(store, plain("a"), BytesImage.noise(1, 10));
      PhotoAsset without = created(store, plain("b"));
      var first = store.commit(new AssetChange.Create(plain("a")), Option.some(BytesImage.noise(2, 10)));
      var second = store.commit(new AssetChange.Create(plain("b")), Option.none());
      assertThat(first.swap().toOption()).containsExactly(new StoreRefusal.NameTaken(withContent.displayName()));
      assertThat(second.swap().toOption()).containsExactly(new StoreRefusal.NameTaken(without.displayName()));
      assertThat(AssetSamples.bytes(store, withContent.id())).isEqualTo(BytesImage.noise(1, 10).bytes());
    }
  }

  @Test
  default void AS1c_the_path_of_a_deleted_row_is_free_again() {
    try (AssetStore store = open()) {
      PhotoAsset former = created(store, plain("a"), BytesImage.noise(1, 10));
      deleted(store, former);
      PhotoAsset row = created(store, plain("a"), BytesImage.noise(2, 20));
      assertThat(row.id()).isNotEqualTo(former.id());
      assertThat(AssetSamples.bytes(store, row.id())).isEqualTo(BytesImage.noise(2, 20).bytes());
    }
  }

  @Test
  default void AS1d_refuses_a_stale_update_with_the_row_as_it_is() {
    try (AssetStore store = open()) {
      PhotoAsset old = created(store, low("a"), BytesImage.noise(1, 10));
      PhotoAsset now = updated(store, old, standing(old, Standing.TRASHED).build());
      var stale = store.commit(new AssetChange.Update(old, finished(old)), Option.some(BytesImage.noise(2, 20)));
      assertThat(stale.swap().toOption()).containsExactly(new StoreRefusal.Stale(now));
      assertThat(store.find(old.id())).containsExactly(now);
      assertThat(AssetSamples.bytes(store, old.id())).isEqualTo(BytesImage.noise(1, 10).bytes());
    }
  }

  @Test
  default void AS1d_refuses_a_stale_delete_with_the_row_as_it_is() {
    try (AssetStore store = open()) {
      PhotoAsset old = created(store, low("a"), BytesImage.noise(1, 10));
      PhotoAsset now = updated(store, old, standing(old, Standing.TRASHED).build());
      var stale = store.commit(new AssetChange.Delete(old), Option.none());
      assertThat(stale.swap().toOption()).containsExactly(new StoreRefusal.Stale(now));
      assertThat(store.find(old.id())).containsExactly(now);
    }
  }

  @Test
  default void AS1d_answers_gone_when_there_is_no_such_row() {
    try (AssetStore store = open()) {
      PhotoAsset row = created(store, low("a"), BytesImage.noise(1, 10));
      deleted(store, row);
      var update = store.commit(new AssetChange.Update(row, finished(row)), Option.some(BytesImage.noise(2, 20)));
      var delete = store.commit(new AssetChange.Delete(row), Option.none());
      assertThat(update.swap().toOption()).containsExactly(new StoreRefusal.Gone());
      assertThat(delete.swap().toOption()).containsExactly(new StoreRefusal.Gone());
    }
  }

  @Test
  default void AS1e_every_update_raises_the_version_and_only_content_the_revision() {
    try (AssetStore store = open()) {
      PhotoAsset low = created(store, low("a"), BytesImage.noise(1, 10));
      PhotoAsset trashed = updated(store, low, standing(low, Standing.TRASHED).build());
      assertThat(trashed.version()).isEqualTo(2);
      assertThat(trashed.revision()).isEqualTo(new Revision(1));
      assertThat(trashed.content()).isEqualTo(low.content());
      PhotoAsset finished = updated(store, trashed, finished(trashed), BytesImage.noise(2, 20));
      assertThat(finished.version()).isEqualTo(3);
      assertThat(finished.revision()).isEqualTo(new Revision(2));
      assertThat(finished.quality()).isEqualTo(PhotoQuality.FULL);
      assertThat(store.find(low.id())).containsExactly(finished);
    }
  }

  @Test
  default void AS1e_an_update_cannot_change_id_folder_or_name() {
    try (AssetStore store = open()) {
      PhotoAsset row = created(store, low("a"), BytesImage.noise(1, 10));
      PhotoAsset other = new PhotoAsset.Builder().from(row).id(new AssetId(row.id().value() + 7)).folder("elsewhere")
          .fileName(DisplayName.jpeg("other")).revision(new Revision(9)).version(9).content(Option.none()).build();
      PhotoAsset expected = new PhotoAsset.Builder().from(row).version(2).build();
      assertThat(updated(store, row, other)).isEqualTo(expected);
      assertThat(store.page(AssetFilter.KEPT, Option.none(), 9)).containsExactly(expected);
    }
  }

  @Test
  default void AS1e_what_people_say_of_a_photo_is_kept_as_they_said_it() {
    try (AssetStore store = open()) {
      PhotoAsset row = created(store, low("a"), BytesImage.noise(1, 10));
      PhotoAsset said = updated(store, row, AssetSamples.said(row));
      assertThat(said).isEqualTo(new PhotoAsset.Builder().from(AssetSamples.said(row)).version(2).build());
      assertThat(store.find(row.id())).containsExactly(said);
      assertThat(updated(store, said, row).trashedAt()).as("taken back").isEmpty();
    }
  }

  @Test
  default void AS1f_a_deleted_row_is_gone_and_its_unfinished_photo_leaves_a_tombstone() {
    try (AssetStore store = open()) {
      PhotoAsset row = created(store, low("a"), BytesImage.noise(1, 10));
      deleted(store, row);
      assertThat(store.find(row.id())).isEmpty();
      assertThat(store.find(new PhotoId("a"))).isEmpty();
      assertThat(store.unfinished()).containsExactly(DeliveryRecord.of(new PhotoId("a"), Standing.DELETED));
    }
  }

  @Test
  default void AS1f_a_finished_photo_and_a_plain_asset_leave_no_tombstone() {
    try (AssetStore store = open()) {
      PhotoAsset low = created(store, low("a"), BytesImage.noise(1, 10));
      deleted(store, updated(store, low, finished(low), BytesImage.noise(2, 20)));
      deleted(store, created(store, plain("b"), BytesImage.noise(3, 30)));
      deleted(store, created(store, plain("c")));
      assertThat(store.unfinished()).isEmpty();
      assertThat(store.page(AssetFilter.KEPT, Option.none(), 9)).isEmpty();
    }
  }
}
