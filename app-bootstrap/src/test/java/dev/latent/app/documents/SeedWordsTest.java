package dev.latent.app.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What counts as a name of a document. */
class SeedWordsTest {

  @Test
  void what_is_bold_or_in_backticks_or_a_links_only_word_is_a_name_and_other_prose_is_not() {
    assertThat(SeedWords.in("Wait for the **'shutter'** event of `Lens`, see [lens](lens.md) and [The lens](a/b.md)."))
        .containsExactly("Lens", "lens", "shutter");
  }

  @Test
  void code_has_the_names_of_its_words_but_neither_the_languages_own_nor_those_in_comments() {
    assertThat(SeedWords.in("""
        ```ts
        import { camera } from '@kit.CameraKit';
        // Opens the lens.
        let lens: camera.Lens = camera.open(); // or else
        ```
        """)).containsExactly("@kit.CameraKit", "Lens", "camera", "lens", "open");
  }

  @Test
  void a_quoted_text_counts_when_it_is_one_name_and_a_template_for_the_code_in_it() {
    assertThat(SeedWords.in("""
        1. Indented, as in a list.

           ```ts
           lens.on('lensOpened', e => print("the lens is open", `after ${e.time} ms`));
           ```
        """)).containsExactly("e", "lens", "lensOpened", "on", "print", "time");
  }

  @Test
  void a_list_of_names_may_say_what_it_is() {
    assertThat(SeedWords.listed(Stream.of("# lenses", "lens"))).containsExactly("lens");
  }
}
