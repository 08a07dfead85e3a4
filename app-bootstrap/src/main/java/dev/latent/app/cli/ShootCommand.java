package dev.latent.app.cli;

import dev.latent.app.cli.desk.Desk;
import dev.latent.app.cli.desk.ExitCode;
import dev.latent.app.cli.desk.Interruption;
import dev.latent.app.cli.desk.Lab;
import dev.latent.app.cli.errand.Clerk;
import dev.latent.app.cli.option.CaptureOptions;
import dev.latent.app.cli.option.DurationText;
import dev.latent.app.cli.option.InboxOptions;
import dev.latent.app.cli.option.JsonOption;
import dev.latent.app.cli.option.LibraryOption;
import dev.latent.app.cli.option.PressureOption;
import dev.latent.app.cli.option.TargetOptions;
import dev.latent.app.cli.run.Choice;
import dev.latent.app.cli.run.Inbox;
import dev.latent.app.cli.run.Outcome;
import dev.latent.app.cli.run.Shooting;
import dev.latent.app.cli.tell.Teller;
import dev.latent.app.cli.tell.Tellers;
import dev.latent.app.profile.TargetDevice;
import dev.latent.camera.model.device.CameraDevice;
import dev.latent.camera.port.driving.Context;
import dev.latent.camera.port.driving.Subscription;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(name = "shoot", sortOptions = false,
    header = "Take photos: each is stored within milliseconds, and developed to full quality afterwards.",
    description = {"", "A deferring device hands over a quick photo of low quality first, which is stored durably at "
        + "once. When the camera is closed and the device is cool, the full photo is developed from the raw burst and "
        + "takes its place: same file, next revision.", ""},
    footer = {"", "Examples:",
        "  latent shoot                                  one photo of the bundled scene",
        "  latent shoot --scene a.jpg --scene b.png --count 4",
        "                                                four photos, the scenes in turn",
        "  latent shoot --flow single                    the full photo only, in one stage",
        "  latent shoot --camera front --mirror          another camera of the device",
        "  latent shoot --rotation 90 --location 48.2083,16.3731 --quality low",
        "  latent shoot --profile folder --inbox DIR --count 3",
        "                                                the next three photos that a real camera drops there",
        "  latent shoot --no-wait                        leave the developing to a later \"latent develop\"",
        "  latent shoot --count 3 --json | jq .event     for programs"})
final class ShootCommand implements Callable<Integer> {

  private final Desk desk;

  @Mixin
  private LibraryOption library = new LibraryOption();

  @Mixin
  private TargetOptions target = new TargetOptions();

  @Mixin
  private CaptureOptions capture = new CaptureOptions();

  @Option(names = "--scene", paramLabel = "FILE",
      description = "A JPEG, PNG or TIFF to photograph; several are taken in turn. Without it, the bundled photograph.")
  private java.util.List<String> scenes = new ArrayList<>();

  @Mixin
  private InboxOptions inboxes = new InboxOptions();

  @Option(names = "--count", paramLabel = "N", defaultValue = "1",
      description = "How many photos (default: ${DEFAULT-VALUE}).")
  private int count;

  @Option(names = "--interval", paramLabel = "TIME", defaultValue = "0", converter = DurationText.class,
      description = "At least so long from press to press, as 500ms or 2s; the camera may need longer.")
  private Duration interval = Duration.ZERO;

  @Option(names = "--wait", negatable = true, defaultValue = "true", fallbackValue = "true",
      description = "Whether to wait until every photo is final (default: --wait).")
  private boolean wait = true;

  @Option(names = "--wait-at-most", paramLabel = "TIME", defaultValue = "10m", converter = DurationText.class,
      description = "Longest wait for the second phase, as 10m or 1h30m (default: ${DEFAULT-VALUE}).")
  private Duration waitAtMost = Duration.ofMinutes(10);

  @Option(names = "--seed", paramLabel = "N",
      description = "Seeds the simulated noise and hand shake: the same seed gives the same photos.")
  private @Nullable Long seed;

  @Mixin
  private PressureOption pressure = new PressureOption();

  @Mixin
  private JsonOption json = new JsonOption();

  ShootCommand(Desk desk) {
    this.desk = desk;
  }

  @Override
  public Integer call() {
    if (count < 1) {
      return desk.with(refused("--count must be 1 or more, and is " + count), _ -> ExitCode.OK);
    }
    Path folder = library.folder();
    return desk.with(target.target().flatMap(it -> inboxes.on(it, folder)).map(this::overridden)
        .flatMap(it -> open(folder, it)), darkroom -> shoot(darkroom, folder));
  }

  /** Only once the device has what is asked of it, so that nothing is made in vain. */
  private Either<Lab.Refusal, Lab.Darkroom> open(Path folder, TargetDevice device) {
    return desk.lab().cameras(device).flatMap(this::chosen).flatMap(_ -> desk.lab().open(folder, device));
  }

  private Either<Lab.Refusal, Choice.Chosen> chosen(Seq<CameraDevice> cameras) {
    return capture.choice().among(cameras).mapLeft(Lab.Refusal::of);
  }

  private static Either<Lab.Refusal, Lab.Darkroom> refused(String why) {
    return Either.left(Lab.Refusal.usage(why));
  }

  private TargetDevice overridden(TargetDevice target) {
    List<TargetDevice.Above> overrides = List.empty();
    if (!scenes.isEmpty()) {
      overrides = overrides.append(TargetDevice.Above.texts("scene", List.ofAll(scenes), "--scene"));
    }
    if (seed != null) {
      overrides = overrides.append(TargetDevice.Above.whole("seed", seed, "--seed"));
    }
    return pressure.on(target.with(overrides));
  }

  private ExitCode shoot(Lab.Darkroom darkroom, Path folder) {
    Inbox inbox = new Inbox();
    try (Interruption _ = Interruption.to(inbox::interrupt)) {
      return desk.ended(shoot(darkroom, folder, inbox));
    }
  }

  private Outcome shoot(Lab.Darkroom darkroom, Path folder, Inbox inbox) {
    Context context = darkroom.as(capture.flow().caller());
    try (darkroom;
        Teller teller = Tellers.of(json.asked(), desk.console(), folder);
        Subscription _ = inbox.follow(context)) {
      darkroom.start();
      darkroom.serve(new Clerk(context, folder));
      return Shooting.run(context, inbox, order(), teller);
    }
  }

  private Shooting.Order order() {
    return new Shooting.Order(capture.choice(), capture.setting(), count, interval,
        io.vavr.control.Option.when(wait, waitAtMost));
  }
}
