package dev.latent.app.cli.option;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PicturesFolderTest {

  @TempDir
  Path home;

  @Test
  void the_environment_stands_first() throws IOException {
    configure("XDG_PICTURES_DIR=\"$HOME/Configured\"");
    assertThat(PicturesFolder.of(Map.of("XDG_PICTURES_DIR", "/media/pictures"), home))
        .isEqualTo(Path.of("/media/pictures"));
  }

  @Test
  void then_what_the_desktop_is_configured_to() throws IOException {
    configure("# made by a tool\nXDG_MUSIC_DIR=\"$HOME/Musik\"\nXDG_PICTURES_DIR=\"$HOME/Bilder\"\n");
    assertThat(PicturesFolder.of(Map.of(), home)).isEqualTo(home.resolve("Bilder"));
  }

  @Test
  void then_pictures_in_the_home_folder() throws IOException {
    assertThat(PicturesFolder.of(Map.of(), home)).isEqualTo(home.resolve("Pictures"));
    configure("XDG_MUSIC_DIR=\"$HOME/Musik\"");
    assertThat(PicturesFolder.of(Map.of(), home)).isEqualTo(home.resolve("Pictures"));
    assertThat(PicturesFolder.of(Map.of("XDG_PICTURES_DIR", "relative"), home)).isEqualTo(home.resolve("Pictures"));
  }

  @Test
  void the_environment_says_where_home_is() {
    assertThat(PicturesFolder.of(Map.of("HOME", "/home/ada"), home)).isEqualTo(Path.of("/home/ada/Pictures"));
    assertThat(PicturesFolder.of(Map.of("HOME", ""), home)).isEqualTo(home.resolve("Pictures"));
  }

  private void configure(String lines) throws IOException {
    Files.createDirectories(home.resolve(".config"));
    Files.writeString(home.resolve(".config/user-dirs.dirs"), lines);
  }
}
