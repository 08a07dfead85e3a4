package dev.latent.camera.generator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.latent.camera.model.asset.AssetChange;
import dev.latent.camera.model.asset.DisplayName;
import dev.latent.camera.model.asset.NewAsset;
import dev.latent.camera.model.asset.PhotoAsset;
import dev.latent.camera.model.asset.PhotoQuality;
import dev.latent.camera.model.delivery.DeliveryRecord;
import dev.latent.camera.model.delivery.Standing;
import dev.latent.camera.model.device.CameraDevice;
import dev.latent.camera.model.photo.CaptureFacts;
import dev.latent.camera.model.photo.Revision;
import io.vavr.control.Either;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

/** What is made is what the domain takes for valid, also where no constructor says so. */
@Domain(LatentDomain.class)
class LatentDomainProperties {

  @Property(tries = 300)
  void a_name_is_one_that_a_person_may_give(@ForAll DisplayName name) {
    assertThat(DisplayName.parse(name.value())).isEqualTo(Either.right(name));
  }

  @Property(tries = 300)
  void a_photo_proposes_a_name_for_its_file(@ForAll CaptureFacts facts) {
    assertThat(DisplayName.jpeg(facts.title()).title()).isEqualTo(facts.title());
  }

  @Property(tries = 300)
  void a_row_has_content_from_its_first_revision_on_and_an_edit_only_over_content(@ForAll PhotoAsset row) {
    assertThat(row.content().isDefined()).isEqualTo(!row.revision().equals(Revision.NONE));
    assertThat(row.content().isDefined() || row.edit().isEmpty()).isTrue();
    assertThat(row.version()).isPositive().isGreaterThanOrEqualTo(row.revision().value());
    assertThat(row.displayName().extension()).isEqualTo(row.fileName().extension());
  }

  @Property(tries = 300)
  void a_row_is_as_good_as_its_second_phase_says_and_no_tombstone(@ForAll PhotoAsset row) {
    assertThat(row.delivery().map(DeliveryRecord::standing)).doesNotContain(Standing.DELETED);
    assertThat(row.quality() == PhotoQuality.FULL)
        .isEqualTo(row.delivery().forAll(it -> it.standing() == Standing.FINAL));
  }

  @Property(tries = 300)
  void what_is_not_saved_yet_is_a_photo_that_is_not_final(@ForAll NewAsset asset) {
    assertThat(!asset.temporary() || asset.delivery().exists(it -> it.standing() == Standing.LOW)).isTrue();
  }

  @Property(tries = 300)
  void a_change_of_a_row_leaves_what_never_changes(@ForAll AssetChange change) {
    if (change instanceof AssetChange.OfRow of) {
      assertThat(of.to().id()).isEqualTo(of.from().id());
      assertThat(of.to().path()).isEqualTo(of.from().path());
    }
  }

  @Property(tries = 100)
  void a_camera_says_its_deferral_of_modes_that_it_has(@ForAll CameraDevice camera) {
    assertThat(camera.sceneModes().containsAll(camera.deferral().byMode().keySet())).isTrue();
  }

  @Property(tries = 100)
  void what_jqwik_makes_by_itself_is_made_besides(@ForAll List<PhotoAsset> rows, @ForAll int number) {
    assertThat(rows).allMatch(it -> it.version() > 0);
  }
}
