package dev.latent.app.cli.option;

import dev.latent.app.cli.desk.Lab;
import dev.latent.app.profile.Profiles;
import dev.latent.app.profile.TargetDevice;
import io.vavr.control.Either;
import picocli.CommandLine.Option;

/** Which device. */
public final class TargetOptions {

  @Option(names = "--profile", paramLabel = "P", defaultValue = "phone",
      description = "The target device: phone, tablet, tiny, folder, or a TOML file of your own "
          + "(default: ${DEFAULT-VALUE}).")
  private String profile = "phone";

  public Either<Lab.Refusal, TargetDevice> target() {
    return Profiles.find(profile).mapLeft(Lab.Refusal::usage);
  }
}
