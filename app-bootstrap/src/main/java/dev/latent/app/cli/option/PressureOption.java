package dev.latent.app.cli.option;

import dev.latent.app.profile.PressureSource;
import dev.latent.app.profile.TargetDevice;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How the platform is. */
public final class PressureOption {

  @Option(names = "--pressure", paramLabel = "SCRIPT",
      description = "What happens to the platform, in the place of the profile's own pressure, as "
          + "\"at 0s thermal SEVERE; at 5s battery 15%% discharging; at 20s NOMINAL\". Without it, the device's own.")
  private @Nullable String script;

  /** {@return the device on the platform that was asked for, if one was} */
  public TargetDevice on(TargetDevice target) {
    return script == null ? target : target.with(PressureSource.scripted(script, "--pressure"));
  }
}
