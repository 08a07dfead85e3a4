package dev.latent.app.system;

import static org.assertj.core.api.Assertions.assertThat;

import dev.latent.camera.contract.IdsContract;
import dev.latent.camera.port.driven.Ids;
import org.junit.jupiter.api.Test;

class RandomIdsTest implements IdsContract {

  @Override
  public Ids ids() {
    return new RandomIds();
  }

  @Test
  void an_id_begins_with_the_time_it_was_given_so_that_names_sort_by_age() {
    long before = System.currentTimeMillis();
    String id = ids().photo().value();
    assertThat(Long.parseLong(id.substring(0, 12), 16)).isBetween(before, System.currentTimeMillis());
    assertThat(id).hasSize(32);
  }
}
