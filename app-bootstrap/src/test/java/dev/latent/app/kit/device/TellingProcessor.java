package dev.latent.app.kit.device;

import dev.latent.camera.model.delivery.ProcessorEvent;
import dev.latent.camera.port.driven.ImageProcessor;
import java.util.function.Consumer;

/** A processor that has a say of its own in what is told. */
abstract class TellingProcessor extends ForwardingProcessor {

  private Consumer<? super ProcessorEvent> inbox = _ -> {};

  TellingProcessor(ImageProcessor good) {
    super(good);
  }

  @Override
  public void connect(Consumer<? super ProcessorEvent> to) {
    inbox = to;
    good.connect(this::heard);
  }

  /** What the good one tells; passed on. */
  void heard(ProcessorEvent event) {
    tell(event);
  }

  final void tell(ProcessorEvent event) {
    inbox.accept(event);
  }
}
