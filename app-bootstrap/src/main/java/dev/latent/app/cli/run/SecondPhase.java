package dev.latent.app.cli.run;

import dev.latent.app.cli.tell.Shot;
import dev.latent.app.cli.tell.Spread;
import dev.latent.app.cli.tell.Teller;
import dev.latent.app.cli.tell.Told;
import dev.latent.camera.model.asset.PhotoAsset;
import dev.latent.camera.model.delivery.DeliveryNotice;
import dev.latent.camera.model.delivery.FinalEstimate;
import dev.latent.camera.model.delivery.Finality;
import dev.latent.camera.model.delivery.HoldReason;
import dev.latent.camera.model.delivery.ProcessingFault;
import dev.latent.camera.model.photo.PhotoId;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/** Photos on their way to their full quality: tells each what happens to it, and counts how it ends. Confined. */
final class SecondPhase {

  private final Function<PhotoId, Option<PhotoAsset>> photos;
  private final Function<PhotoId, Option<FinalEstimate>> estimate;
  private final Teller teller;
  private final Map<PhotoId, Followed> followed = new LinkedHashMap<>();
  private Seq<Incoming.FromDelivery> early = List.empty();
  private Spread finals = Spread.EMPTY;
  private int failed;
  private int withdrawn;

  /**
   * Of no photo yet.
   *
   * @param photos finds a photo's asset
   * @param estimate when a photo will be final
   */
  SecondPhase(Function<PhotoId, Option<PhotoAsset>> photos, Function<PhotoId, Option<FinalEstimate>> estimate,
      Teller teller) {
    this.photos = photos;
    this.estimate = estimate;
    this.teller = teller;
  }

  /**
   * @param begin what its times count from, steady time
   * @param held why it waits, as told last
   */
  private record Followed(Option<Shot> shot, Duration begin, Option<HoldReason> held, boolean running) {

    Followed waits(HoldReason reason) {
      return new Followed(shot, begin, Option.some(reason), false);
    }

    Followed runs() {
      return new Followed(shot, begin, Option.none(), true);
    }
  }

  /** Follows the photo of a shot; what was told of it already is told now. */
  void follow(PhotoId photo, Shot shot) {
    followed.put(photo, new Followed(Option.some(shot), shot.press(), Option.none(), false));
    Seq<Incoming.FromDelivery> waited = early.filter(it -> isAbout(it, photo));
    early = early.removeAll(waited);
    waited.forEach(it -> told(it.notice(), it.at()));
  }

  /** Follows a photo without a shot. */
  void follow(PhotoId photo, Duration begin) {
    followed.putIfAbsent(photo, new Followed(Option.none(), begin, Option.none(), false));
  }

  /** A photo without a second phase is final as it is stored. */
  void finished(Shot shot, PhotoAsset asset, Duration at) {
    finals = finals.and(at.minus(shot.press()));
    teller.tell(new Told.Final(Option.some(shot), asset, at.minus(shot.press())));
  }

  int pending() {
    return followed.size();
  }

  int failed() {
    return failed;
  }

  int withdrawn() {
    return withdrawn;
  }

  Spread finals() {
    return finals;
  }

  Iterable<PhotoId> pendingPhotos() {
    return followed.keySet();
  }

  void told(Incoming.FromDelivery incoming) {
    if (incoming.notice() instanceof DeliveryNotice.OfPhoto of && !followed.containsKey(of.photo())) {
      early = early.append(incoming);
    } else {
      told(incoming.notice(), incoming.at());
    }
  }

  private void told(DeliveryNotice notice, Duration at) {
    switch (notice) {
      case DeliveryNotice.Developing(var photo, _) -> developing(photo, at);
      case DeliveryNotice.Held(var photo, var reason) -> held(photo, reason, at);
      case DeliveryNotice.BecameFinal(var photo, var finality) -> over(photo, finality, at);
      case DeliveryNotice.GateChanged(var gate) -> gate.forEach(it -> shut(it, at));
      case DeliveryNotice.FaultReported _, DeliveryNotice.StatusChanged _, DeliveryNotice.SizeChanged _ -> {}
    }
  }

  private void developing(PhotoId photo, Duration at) {
    Option.of(followed.computeIfPresent(photo, (_, it) -> it.runs())).forEach(it ->
        teller.tell(new Told.Developing(whose(it, photo),
            estimate.apply(photo).map(FinalEstimate::work), at.minus(it.begin()))));
  }

  private void shut(HoldReason.Gate gate, Duration at) {
    List.ofAll(followed.entrySet()).filter(it -> !it.getValue().running()).forEach(it -> held(it.getKey(), gate, at));
  }

  /** It waits; told once for each reason in a row. */
  void held(PhotoId photo, HoldReason reason, Duration at) {
    Option.of(followed.get(photo)).filter(it -> !it.held().contains(reason)).forEach(it -> {
      followed.put(photo, it.waits(reason));
      teller.tell(new Told.Held(whose(it, photo), reason.sentence(), at.minus(it.begin())));
    });
  }

  private void over(PhotoId photo, Finality finality, Duration at) {
    Option.of(followed.remove(photo)).forEach(it -> over(photo, it, finality, at.minus(it.begin())));
  }

  private void over(PhotoId photo, Followed it, Finality finality, Duration at) {
    Option<PhotoAsset> asset = photos.apply(photo);
    switch (finality) {
      case Finality.Delivered _ when asset.isDefined() -> {
        finals = finals.and(at);
        teller.tell(new Told.Final(it.shot(), asset.get(), at));
      }
      case Finality.Failed(var why) -> {
        failed++;
        teller.tell(new Told.Failed(whose(it, photo), why + ": the photo stays at low quality"
            + asset.filter(_ -> why != ProcessingFault.RAW_LOST)
                .map(failed -> "; latent retry " + failed.id() + " tries it again").getOrElse(""), at));
      }
      case Finality.Delivered _, Finality.Withdrawn _, Finality.Removed _ -> {
        withdrawn++;
        teller.tell(new Told.Withdrawn(whose(it, photo), at));
      }
    }
  }

  private Told.Whose whose(Followed it, PhotoId photo) {
    return new Told.Whose(it.shot(), Option.some(photo), photos.apply(photo).map(PhotoAsset::id));
  }

  private static boolean isAbout(Incoming.FromDelivery incoming, PhotoId photo) {
    return incoming.notice() instanceof DeliveryNotice.OfPhoto of && of.photo().equals(photo);
  }
}
