package dev.latent.camera.model.asset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DisplayNameTest {

  @ParameterizedTest
  @ValueSource(strings = {"a.jpg", "IMG_1.JPG", "a.b.heic", "Grüße aus Köln.jpeg", "写真.png", "a b.webp", "-.dng",
      "👩\u200d👧.jpg"})
  void a_title_and_an_image_extension_make_a_name(String name) {
    assertThat(DisplayName.parse(name).map(DisplayName::value)).contains(name);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", ".", "a", "a.", ".jpg", "..jpg", ".a.jpg", "a.mp4", "a.txt", "a.jpg ", "jpg",
      "a\\b.jpg", "a/b.jpg", "../a.jpg", "a:b.jpg", "a*.jpg", "a?.jpg", "a\"b.jpg", "a<b.jpg", "a>b.jpg", "a|b.jpg",
      "a\nb.jpg", "a\0b.jpg", "a\tb.jpg", "a\u007f.jpg", "a\u200bb.jpg", "a\u202eb.jpg", "a\u0085.jpg", "a\u2028b.jpg",
      "a\ufeff.jpg", "a\ud800.jpg"})
  void anything_else_is_refused_with_the_kits_code(String name) {
    assertThat(DisplayName.parse(name).mapLeft(it -> it.code().code()).swap()).contains(14000001);
    assertThatThrownBy(() -> new DisplayName(name)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void a_name_has_255_characters_at_most() {
    assertThat(DisplayName.parse("x".repeat(251) + ".jpg").isRight()).isTrue();
    assertThat(DisplayName.parse("x".repeat(252) + ".jpg").isLeft()).isTrue();
    assertThat(DisplayName.jpeg("a").titled("x".repeat(252)).getLeft().what())
        .isEqualTo("a name has at most 255 characters with its extension, and this one 256");
  }

  @Test
  void a_name_knows_its_parts() {
    DisplayName name = new DisplayName("a.b.JPG");
    assertThat(name.title()).isEqualTo("a.b");
    assertThat(name.extension()).isEqualTo("JPG");
    assertThat(name.numbered(2)).hasToString("a.b_2.JPG");
    assertThat(DisplayName.jpeg("IMG_1")).hasToString("IMG_1.jpg");
  }

  @ParameterizedTest
  @ValueSource(strings = {"jpg", "JPEG", "heic", "png", "dng"})
  void an_image_is_named_by_its_title_and_one_of_its_extensions(String extension) {
    assertThat(DisplayName.of(PhotoType.IMAGE, "sea", extension).map(DisplayName::value)).contains("sea." + extension);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", ".jpg", "mp4", "txt", "jpg/"})
  void an_extension_that_is_no_images_is_an_invalid_argument(String extension) {
    assertThat(DisplayName.of(PhotoType.IMAGE, "sea", extension).getLeft().code().code()).isEqualTo(13900020);
  }

  @Test
  void a_video_is_not_offered() {
    assertThat(DisplayName.of(PhotoType.VIDEO, "sea", "mp4").getLeft().code().code()).isEqualTo(13900020);
    assertThat(DisplayName.of(PhotoType.VIDEO, "sea", "jpg").getLeft().code().code()).isEqualTo(13900020);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.b", "a/b", "a'b", "a{b", "a\tb"})
  void a_title_of_a_new_asset_is_as_strict_as_setTitle(String title) {
    assertThat(DisplayName.of(PhotoType.IMAGE, title, "jpg").getLeft().code().code()).isEqualTo(13900020);
    assertThat(DisplayName.of(PhotoType.IMAGE, "", "jpg").getLeft().code().code()).isEqualTo(401);
    assertThat(DisplayName.of(PhotoType.IMAGE, "x".repeat(252), "jpg").getLeft().code().code()).isEqualTo(13900020);
  }

  @Property(tries = 200)
  void what_parses_is_a_harmless_file_name_of_its_two_parts(@ForAll("nearlyNames") String text) {
    DisplayName.parse(text).forEach(name -> {
      assertThat(name.value()).isEqualTo(text).doesNotContain("/", "\\", "\0").doesNotStartWith(".");
      assertThat(name.title() + "." + name.extension()).isEqualTo(text);
      assertThat(name.title()).isNotEmpty();
      assertThat(text.length()).isLessThanOrEqualTo(255);
    });
  }

  @Property(tries = 200)
  void a_numbered_name_is_a_name_again_however_long_its_title(@ForAll @IntRange(min = 1, max = 251) int length,
      @ForAll @IntRange(min = 2, max = 100_000) int number) {
    DisplayName name = DisplayName.jpeg("x".repeat(length));
    assertThat(name.numbered(number).value()).endsWith("_" + number + ".jpg").hasSizeLessThanOrEqualTo(255);
    assertThat(name.numbered(number)).isNotEqualTo(name.numbered(number + 1));
  }

  @Provide
  Arbitrary<String> nearlyNames() {
    Arbitrary<String> titles = Arbitraries.strings().withChars("aZ9_-. /\\:*\"<|\0é写").ofMaxLength(8);
    return titles.flatMap(title -> Arbitraries.of("jpg", "JPEG", "png", "heic", "mp4", "").map(it -> title + "." + it));
  }
}
