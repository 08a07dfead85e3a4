package dev.latent.camera.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.latent.camera.model.photo.PhotoId;
import dev.latent.camera.port.driven.Ids;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The promises of {@link Ids}. */
@ContractOf(Ids.class)
@Usually(promise = "ID1",
    breaks = "It counts from the start in each life, gives the time alone, or a UUID with its hyphens.")
public interface IdsContract extends AdapterFixture {

  /** Each call is another life of the product on the same machine. */
  Ids ids();

  @Test
  default void ID1_gives_no_photo_id_twice_in_one_life() {
    Ids ids = ids();
    Set<PhotoId> given = new HashSet<>();
    for (int i = 0; i < 20_000; i++) {
      PhotoId id = ids.photo();
      assertThat(given.add(id)).as("%s is new", id).isTrue();
    }
  }

  @Test
  @Durable
  default void ID1_gives_no_photo_id_again_in_a_later_life() {
    Set<PhotoId> given = new HashSet<>();
    for (int life = 0; life < 200; life++) {
      Ids ids = ids();
      for (int i = 0; i < 10; i++) {
        PhotoId id = ids.photo();
        assertThat(given.add(id)).as("%s is new in life %d", id, life).isTrue();
      }
    }
  }

  @Test
  default void ID1_fits_an_image_unique_id_and_any_file_name() {
    Ids ids = ids();
    for (int i = 0; i < 100; i++) {
      assertThat(ids.photo().value()).matches("[a-z0-9]{1,32}");
    }
  }
}
