package dev.latent.app.cli.errand;

import static org.assertj.core.api.Assertions.assertThat;

import dev.latent.camera.model.asset.AssetId;
import io.vavr.collection.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class RequestTest {

  @Property(tries = 200)
  void every_request_is_the_same_once_it_was_words(@ForAll("errands") Errand errand, @ForAll boolean json) {
    Request request = new Request(errand, json);
    assertThat(request.words()).noneMatch(it -> it.isEmpty() || it.matches(".*\\s.*"));
    assertThat(Request.of(request.words())).containsExactly(request);
  }

  @Property(tries = 200)
  void words_that_are_no_request_are_none(@ForAll java.util.List<String> words) {
    assertThat(Request.of(List.ofAll(words).prepend("json").append("odd"))).isEmpty();
  }

  @Example
  void numbers_that_no_asset_can_have_are_none() {
    List.of("0", "-1", "x", "", "1.5", "99999999999999999999").forEach(it ->
        assertThat(Request.of(List.of("text", "withdraw", it))).isEmpty());
    assertThat(Request.of(List.empty())).isEmpty();
    assertThat(Request.of(List.of("pause"))).isEmpty();
  }

  @Provide
  Arbitrary<Errand> errands() {
    Arbitrary<AssetId> assets = Arbitraries.longs().between(1, 999_999_999_999_999_999L).map(AssetId::new);
    return Arbitraries.oneOf(
        Arbitraries.integers().between(1, Integer.MAX_VALUE).map(Errand.Status::new),
        assets.map(Errand.Explain::new),
        assets.map(Errand.Now::new),
        assets.map(Errand.Retry::new),
        assets.map(Errand.Withdraw::new),
        Arbitraries.of(new Errand.RetryAll(), new Errand.Pause(), new Errand.Resume()));
  }
}
