package dev.latent.camera.application;

import dev.latent.camera.model.asset.AssetChanged;
import dev.latent.camera.model.delivery.DeliveryEvent;
import dev.latent.camera.model.delivery.DeliveryNotice;
import dev.latent.camera.model.delivery.Reconciliation;
import dev.latent.camera.model.device.Caller;
import dev.latent.camera.model.photo.PhotoId;
import dev.latent.camera.port.driving.Context;
import io.vavr.collection.Set;
import io.vavr.control.Option;

/**
 * The product: driven ports go in, contexts come out. It owns no thread; what blocks runs on the executor that it is
 * given or on its caller's own thread.
 */
public final class Latent implements AutoCloseable {

  private final DrivenPorts ports;
  private final Loop loop = new Loop();
  private final Mailbox mailbox;
  private final Audience<AssetChanged> assetWatchers;
  private final Audience<DeliveryNotice> deliveryWatchers;
  private final Alarms alarms;
  private final Storing storing;
  private final Historian historian;
  private final Surveying surveying;
  private final Delivering delivering;
  private final Requesting requesting;
  private final Sweeping sweeping;
  private final Proxies proxies;
  private final Capturing capturing;
  private final Directing directing;
  private final Outlets outlets;
  private final Hearing hearing;

  public Latent(DrivenPorts ports) {
    this.ports = ports;
    mailbox = new Mailbox(ports.background());
    assetWatchers = new Audience<>(mailbox);
    deliveryWatchers = new Audience<>(mailbox);
    alarms = new Alarms(ports.timekeeper(), loop);
    storing = new Storing(ports.assetStore(), ports.imageProcessor(), ports.timekeeper(), assetWatchers);
    historian = new Historian(ports.deliveryHistory(), ports.timekeeper(), new Mailbox(ports.background()).lane());
    surveying = new Surveying(ports.assetStore(), ports.imageProcessor(), storing, historian);
    delivering = new Delivering(ports, loop, storing, this::survey, this::noticed, historian, alarms);
    requesting = new Requesting(ports, loop, mailbox, delivering, alarms);
    sweeping = new Sweeping(ports, loop, storing, delivering, historian, alarms);
    proxies = new Proxies(ports, alarms, delivering);
    outlets = new Outlets(mailbox);
    capturing = new Capturing(ports, loop, storing, delivering, proxies, sweeping,
        (output, event) -> outlets.photos(output).tell(event));
    directing = new Directing(ports, loop, delivering, capturing, proxies, outlets);
    hearing = new Hearing(ports, loop, directing, capturing, outlets);
  }

  /** Called once, first. Connects the ports and holds library and device against each other; blocks until that is done. */
  public void start() {
    start(Option.none());
  }

  /**
   * As {@link #start()}, with a photo that somebody waits for: it runs before all others. One that has no second phase
   * is left as it is.
   */
  public void start(Option<PhotoId> first) {
    historian.started();
    start(ports.assetStore().secondPhasePaused(), first);
  }

  /**
   * As {@link #start}, and nothing is run in this life: for whoever only has a wish to make durable.
   *
   * @return the photos that were given up because their raws were lost, and are awaited again: the raws are there
   */
  public Set<PhotoId> startPaused() {
    historian.grantsOnly();
    return start(true, Option.none());
  }

  private Set<PhotoId> start(boolean paused, Option<PhotoId> first) {
    turn(new DeliveryEvent.SurveyBegan());
    turn(new DeliveryEvent.ClockRead(ports.timekeeper().now()));
    turn(new DeliveryEvent.PauseChanged(paused));
    delivering.connect();
    hearing.connect();
    first.forEach(it -> turn(new DeliveryEvent.ProcessNow(it)));
    Set<PhotoId> found = survey().found();
    sweeping.sweep();
    return found;
  }

  /** The product as this caller may use it. */
  public Context as(Caller caller) {
    return new CallerContext(new Cameras(caller, ports, directing, outlets),
        new Library(caller, ports, loop, delivering, proxies, storing, assetWatchers),
        new SecondPhase(ports.timekeeper(), ports.imageProcessor(), loop, delivering, storing, deliveryWatchers,
            historian),
        requesting, ports.timekeeper());
  }

  /** Listeners are told no more, and the device stops at the next strip. What is not final stays pending, durably. */
  @Override
  public void close() {
    mailbox.close();
    loop.post(() -> {
      delivering.turn(new DeliveryEvent.Closing());
      delivering.end();
    });
    ports.imageProcessor().interrupt();
  }

  private void noticed(DeliveryNotice notice) {
    deliveryWatchers.tell(notice);
    requesting.notice(notice);
  }

  private Reconciliation survey() {
    Set<PhotoId> current = loop.ask(() -> {
      delivering.turn(new DeliveryEvent.SurveyBegan());
      return capturing.current();
    });
    Reconciliation found = surveying.survey(current);
    loop.ask(() -> {
      delivering.turn(new DeliveryEvent.Surveyed(found.sparing(capturing.current())));
      return found;
    });
    return found;
  }

  private void turn(DeliveryEvent event) {
    loop.ask(() -> {
      delivering.turn(event);
      return event;
    });
  }
}
