// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/surface.h"

namespace plumbline::figure::surface
{

namespace
{

// Half-widths front to back, along the bone, sideways; girth scales the cross-section.
Ellipsoid station(const Frame& f, Vec3 c, Vec3 r, double girth = 1)
{
    return ellipsoid(f, c, { r.x * girth, r.y, r.z * girth });
}

} // namespace

Part upperArm(const Skeleton& s, const BodyShape& b, Side side)
{
    const double z = sign(side);
    const double g = b.limbs;
    const Frame& a = s.at(Limb::UpperArm, side);
    const PartId shirt = partId(PartKind::Shirt);
    Part part;
    part.pieces.push_back(chain({ station(a, { .001, -.060, 0 }, { .0290, .020, .0265 }, g),
                                    station(a, { .001, -.105, 0 }, { .0275, .020, .0250 }, g),
                                    station(a, { 0, -.145, 0 }, { .0240, .020, .0225 }, g),
                                    station(a, { 0, -.172, 0 }, { .0225, .0225, .0215 }, g) },
        3, Material::Skin, {}, { partId(PartKind::Forearm, side), .045 }));
    Piece sleeve = chain({ station(a, { 0, .002, 0 }, { .0350, .032, .0315 }, g),
                             station(a, { 0, -.028, .002 * z }, { .0350, .020, .0315 }, g),
                             station(a, { 0, -.060, 0 }, { .0340, .008, .0310 }, g),
                             station(a, { 0, -.088, 0 }, { .0338, .002, .0310 }, g) },
        2, Material::Top, { shirt, .030 });
    sleeve.region = Region::Shoulders;
    part.pieces.push_back(std::move(sleeve));
    return part;
}

Part forearm(const Skeleton& s, const BodyShape& b, Side side)
{
    const double g = b.limbs;
    const Frame& a = s.at(Limb::Forearm, side);
    return { { chain({ station(a, {}, { .0225, .0225, .0215 }, g),
                         station(a, { .002, -.028, 0 }, { .0245, .015, .0240 }, g),
                         station(a, { .001, -.060, 0 }, { .0225, .015, .0215 }, g),
                         station(a, { 0, -.105, 0 }, { .0175, .015, .0165 }),
                         station(a, { 0, -.146, 0 }, { .0145, .014, .0140 }) },
        2, Material::Skin, { partId(PartKind::UpperArm, side), .045 },
        { partId(PartKind::Hand, side), .03 }) } };
}

Part hand(const Skeleton& s, Side side)
{
    const double z = sign(side);
    const Frame& a = s.at(Limb::Hand, side);
    const double grip = s.grip[index(side)];
    const double curl = 90 * grip * z; // towards the palm, which faces the thigh of a hanging arm
    Part part;
    part.pieces.push_back(chain({ station(a, {}, { .0145, .014, .0125 }),
                                    station(a, { .001, -.022, -.001 * z }, { .0195, .014, .0115 }),
                                    station(a, { .001, -.046, -.001 * z }, { .0215, .011, .0105 }) },
        2, Material::Skin, { partId(PartKind::Forearm, side), .025 }));
    struct Finger {
        double across, root, length, fan;
    };
    // Index to little finger; each two bones.
    constexpr std::array<Finger, 4> fingers{ { { .0155, -.045, .048, 7 }, { .0052, -.049, .054, 2 },
        { -.0055, -.047, .049, -3 }, { -.0155, -.042, .038, -9 } } };
    for (std::size_t i = 0; i < fingers.size(); ++i) {
        const Finger& f = fingers[i];
        const double bend = curl * (0.50 + 0.04 * static_cast<double>(i));
        const Frame near{ a.axes * aboutZ(f.fan * 0.8) * aboutX(bend),
            a.at({ f.across, f.root, -.001 * z }) };
        const Frame far{ near.axes * aboutX(curl * 0.75), near.at({ 0, -f.length * 0.5, 0 }) };
        Piece finger = chain({ station(near, { 0, .008, 0 }, { .0068, .0068, .0072 }),
                                 station(far, {}, { .0058, .0058, .0060 }),
                                 station(far, { 0, -f.length * 0.46, 0 }, { .0046, .0046, .0047 }) },
            1, Material::Skin);
        finger.castsShadow = i == 1;
        part.pieces.push_back(std::move(finger));
    }
    // The thumb swings across the palm as the hand closes.
    const double inwards = .0015 + .016 * grip;
    const Frame thumb{ a.axes * aboutY(-z * 38 * grip), a.at({ .010, -.012, -.002 * z }) };
    Piece piece = chain({ station(thumb, { .001, 0, 0 }, { .0090, .0100, .0090 }),
                            station(thumb, { .0140, -.024, -inwards * z }, { .0077, .0078, .0074 }),
                            station(thumb, { .0150, -.043, -1.4 * inwards * z }, { .0060, .0068, .0058 }) },
        1, Material::Skin);
    piece.castsShadow = false;
    part.pieces.push_back(std::move(piece));
    return part;
}

Part thigh(const Skeleton& s, const BodyShape& b, Side side)
{
    const double z = sign(side);
    const double g = b.limbs;
    const Frame& a = s.at(Limb::Thigh, side);
    Piece piece = chain({ station(a, { 0, 0, .002 * z }, { .0540, .050, .0455 }, g),
                            station(a, { .001, -.035, .003 * z }, { .0575, .030, .0475 }, g),
                            station(a, { .004, -.085, .001 * z }, { .0530, .030, .0450 }, g),
                            station(a, { .006, -.140, -.001 * z }, { .0450, .030, .0395 }, g),
                            station(a, { .006, -.195, -.001 * z }, { .0370, .030, .0340 }, g),
                            station(a, { .006, -.232, 0 }, { .0340, .028, .0315 }),
                            station(a, { .003, -.246, 0 }, { .0335, .030, .0310 }) },
        2, Material::Bottom, { partId(PartKind::Pelvis), .10 }, { partId(PartKind::Shank, side), .055 });
    piece.region = Region::Thighs;
    return { { std::move(piece) } };
}

Part shank(const Skeleton& s, const BodyShape& b, Side side)
{
    const double g = b.limbs;
    const Frame& a = s.at(Limb::Shank, side);
    Piece skin = chain({ station(a, { -.001, -.200, 0 }, { .0165, .010, .0155 }),
                           station(a, { -.001, -.246, 0 }, { .0172, .017, .0165 }) },
        3, Material::Skin, {}, { partId(PartKind::Foot, side), .022 });
    Piece trousers = chain({ station(a, { .003, 0, 0 }, { .0335, .030, .0305 }),
                               station(a, { .001, -.032, 0 }, { .0315, .020, .0300 }),
                               station(a, { -.007, -.072, 0 }, { .0335, .020, .0310 }, g),
                               station(a, { -.008, -.110, 0 }, { .0310, .020, .0285 }, g),
                               station(a, { -.003, -.160, 0 }, { .0235, .020, .0215 }),
                               station(a, { -.001, -.200, 0 }, { .0188, .015, .0178 }),
                               station(a, { -.001, -.214, 0 }, { .0182, .003, .0175 }) },
        2, Material::Bottom, { partId(PartKind::Thigh, side), .055 });
    trousers.region = Region::Calves;
    return { { std::move(skin), std::move(trousers) } };
}

Part foot(const Skeleton& s, Side side)
{
    const double z = sign(side);
    const Frame& a = s.at(Limb::Foot, side);
    const Frame& t = s.at(Limb::Toes, side);
    const Ellipsoid heel = station(a, { -.020, -.023, 0 }, { .0170, .0155, .0165 });
    const Ellipsoid instep = station(a, { .030, -.016, -.002 * z }, { .018, .016, .020 });
    const Ellipsoid ball = station(a, { .074, -.027, .001 * z }, { .0140, .0115, .0255 });
    Part part;
    part.pieces.push_back(hull({ station(a, {}, { .0172, .0170, .0165 }), heel,
                                   station(a, { .030, -.014, -.002 * z }, { .018, .016, .020 }) },
        Material::Skin, partId(PartKind::Shank, side)));
    part.pieces.push_back(hull({ heel, instep, ball }, Material::Skin));
    part.pieces.push_back(hull({ station(t, { -.004, -.001, .003 * z }, { .0130, .0110, .0225 }),
                                   station(t, { .021, -.0052, .006 * z }, { .0100, .0070, .0150 }) },
        Material::Skin));
    part.pieces.push_back(hull({ station(t, { -.004, -.001, -.012 * z }, { .0130, .0112, .0120 }),
                                   station(t, { .0275, -.0040, -.0125 * z }, { .0105, .0082, .0088 }) },
        Material::Skin));
    // The first two say enough on the floor.
    part.pieces[0].castsShadow = part.pieces[2].castsShadow = false;
    return part;
}

} // namespace plumbline::figure::surface
