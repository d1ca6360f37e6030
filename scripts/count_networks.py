"""Count parameters and multiply-adds of BDANet's second stage and of the default model.

.venv/bin/python scripts/count_networks.py
"""

from __future__ import annotations

import package


def main() -> None:
    package.load()
    import torch
    from aftermap.core.models.bdanet import BDANetConfig, DamageNet, FootprintNet
    from aftermap.core.training.recipe import NETWORK
    from torch.utils.flop_counter import FlopCounterMode

    def count(name: str, network: torch.nn.Module, images: int) -> None:
        pair = [torch.zeros(1, 3, 512, 512) for _ in range(images)]
        with torch.inference_mode(), FlopCounterMode(display=False) as counter:
            network.eval()(*pair)
        size = sum(value.numel() for value in network.parameters()) / 1e6
        # The counter counts a multiply-add as two operations.
        print(f"{name:44} {size:6.2f} M {counter.get_total_flops() / 2e9:7.1f} GMAC", flush=True)

    for mff, cda in ((False, False), (True, False), (False, True), (True, True)):
        config = BDANetConfig(mff=mff, cda=cda)
        count(f"ResNet-50 stage 2, MFF {mff}, CDA {cda}", DamageNet(config), 2)
    count("ResNet-50 stage 1, MFF False", FootprintNet(BDANetConfig(mff=False)), 1)
    count("default, stage 1", FootprintNet(NETWORK), 1)
    count("default, stage 2", DamageNet(NETWORK), 2)


if __name__ == "__main__":
    main()
